package rapport.access.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Accounts;
import rapport.company.Companies;
import rapport.database.StartRefused;
import rapport.journal.ChangeSets;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

/// Each test begins with an empty house, in a transaction that is rolled back.
@RunningRapport
@Transactional
class SetUpTest {
    private static final SetupForm FORM = new SetupForm(
            "Amara Okafor", "Amara@Halden.example", House.PASSWORD, "Halden Robotics", "EUR", "de-DE", "Europe/Berlin");

    private final SetUp setUp;
    private final Accounts accounts;
    private final Companies companies;
    private final TurnableClock clock;
    private final ChangeSets changeSets;
    private final DSLContext db;

    SetUpTest(
            SetUp setUp,
            Accounts accounts,
            Companies companies,
            TurnableClock clock,
            ChangeSets changeSets,
            DSLContext db) {
        this.setUp = setUp;
        this.accounts = accounts;
        this.companies = companies;
        this.clock = clock;
        this.changeSets = changeSets;
        this.db = db;
    }

    @BeforeEach
    void nobody_was_here() {
        db.execute("truncate company.profile");
        db.execute("truncate access.account cascade");
        clock.pass(Duration.ofSeconds(10));
    }

    @Test
    void the_first_visitor_becomes_administrator_and_names_the_company() {
        assertThat(setUp.with(FORM)).isInstanceOf(SetupOutcome.Done.class);

        assertThat(accounts.passwordOf("amara@halden.example")).isPresent();
        assertThat(accounts.firstAdministrator()).isPresent();
    }

    @Test
    void set_up_happens_once() {
        setUp.with(FORM);

        assertThat(setUp.with(FORM)).isInstanceOf(SetupOutcome.AlreadyDone.class);
        assertThat(db.fetchCount(db.selectFrom("access.account"))).isEqualTo(1);
    }

    @Test
    void an_empty_form_says_of_every_field_what_is_missing() {
        var empty = new SetupForm("", "", "", "", "", "", "");

        assertThat(setUp.with(empty))
                .isInstanceOfSatisfying(
                        SetupOutcome.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .containsOnlyKeys(
                                        "name", "email", "password", "company", "currency", "language", "timeZone"));
    }

    @Test
    void a_currency_that_nobody_has_is_refused() {
        var form = new SetupForm("A", "a@b.example", House.PASSWORD, "B", "ZZZ", "xx-XX", "Mars/Olympus");

        assertThat(setUp.with(form))
                .isInstanceOfSatisfying(
                        SetupOutcome.Incomplete.class,
                        incomplete ->
                                assertThat(incomplete.problems()).containsOnlyKeys("currency", "language", "timeZone"));
    }

    @Test
    void a_server_is_set_up_by_its_environment() {
        fromEnvironment("admin@halden.example", House.PASSWORD).run(new DefaultApplicationArguments());

        assertThat(accounts.passwordOf("admin@halden.example")).isPresent();
        clock.pass(Duration.ofSeconds(10));
        assertThat(db.fetchCount(db.selectFrom("company.profile"))).isEqualTo(1);
    }

    @Test
    void a_weak_password_in_the_environment_refuses_the_start_in_words() {
        var weak = fromEnvironment("admin@halden.example", "admin");

        assertThatThrownBy(() -> weak.run(new DefaultApplicationArguments()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("RAPPORT_ADMIN_PASSWORD")
                .hasMessageContaining("12 characters");
    }

    private SetUpFromEnvironment fromEnvironment(String email, String password) {
        return new SetUpFromEnvironment(setUp, companies, changeSets, email, password);
    }
}
