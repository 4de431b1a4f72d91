package rapport.access.myaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.journal.db.Tables.CHANGE_SET;

import java.time.ZoneId;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Viewers;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.web.Formats;

@RunningRapport
class OwnFormatsTest {
    private static final String FORMATS = "/settings/account/formats";
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final House house;
    private final Viewers viewers;
    private final Companies companies;
    private final ChangeSets changeSets;
    private final DSLContext db;
    private final Company home;
    private AccountId account;
    private Browser colleague;

    OwnFormatsTest(House house, Viewers viewers, Companies companies, ChangeSets changeSets, DSLContext db) {
        this.house = house;
        this.viewers = viewers;
        this.companies = companies;
        this.changeSets = changeSets;
        this.db = db;
        this.home = companies.get();
    }

    @BeforeEach
    void somebody_works_here() {
        account = house.employAs("Member");
        colleague = house.browserOf(account);
    }

    @AfterEach
    void the_company_comes_home() {
        if (!companies.get().equals(home)) {
            move(home);
        }
    }

    @Test
    void who_chooses_nothing_follows_the_company_when_it_moves() {
        AccountId settled = house.employAs("Member");
        house.browserOf(settled).post(FORMATS, "timeZone", "America/New_York");

        move(new Company(home.name(), home.currency(), Locale.GERMANY, ZoneId.of("Asia/Tokyo")));

        assertThat(formats(account)).isEqualTo(new Formats(Locale.GERMANY, ZoneId.of("Asia/Tokyo")));
        assertThat(formats(settled))
                .as("has a zone, and writes as the company does")
                .isEqualTo(new Formats(Locale.GERMANY, NEW_YORK));
        assertThat(colleague.get("/settings/account").body()).contains("As the company: Asia/Tokyo");
    }

    @Test
    void dates_and_numbers_are_written_as_their_reader_writes_them() {
        assertThat(colleague
                        .post(FORMATS, "timeZone", "America/New_York", "language", "en-US")
                        .statusCode())
                .isEqualTo(303);

        assertThat(formats(account)).isEqualTo(new Formats(Locale.US, NEW_YORK));
        assertThat(colleague.get("/settings/account").body())
                .containsPattern("[A-Z][a-z]{2} \\d{1,2}, \\d{4}, \\d{1,2}:\\d{2}.[AP]M")
                .contains("12,345.50 NOK", "<b>Sunday</b>");
    }

    @Test
    void an_example_shows_what_is_not_chosen_yet() {
        assertThat(colleague
                        .get(FORMATS + "?language=de-DE&timeZone=Asia/Singapore")
                        .body())
                .contains("12.345,50 NOK", "<b>Monday</b>")
                .doesNotContain("<html");
        assertThat(formats(account)).isEqualTo(new Formats(home.language(), home.timeZone()));
    }

    @Test
    void a_zone_that_there_is_not_is_refused_in_place() {
        colleague.post(FORMATS, "timeZone", "America/New_York");

        var answer = colleague.post(FORMATS, "timeZone", "Mars/Olympus_Mons", "language", "tlh");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("There is no such time zone. Choose one from the list.", "Choose a language from the list.");
        assertThat(formats(account).zone()).isEqualTo(NEW_YORK);
    }

    @Test
    void what_was_chosen_is_taken_back_and_can_be_given_up() {
        colleague.post(FORMATS, "timeZone", "America/New_York");
        String act = db.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .where(CHANGE_SET.ACTOR.eq(account.value()))
                .orderBy(CHANGE_SET.ID.desc())
                .limit(1)
                .fetchSingle(CHANGE_SET.ID)
                .toString();
        assertThat(house.administrator().get("/changes/" + act).body()).contains("Time zone", "America/New_York");

        assertThat(colleague.post("/changes/" + act + "/undo").statusCode()).isLessThan(400);
        assertThat(formats(account).zone()).isEqualTo(home.timeZone());

        colleague.post(FORMATS, "timeZone", "America/New_York");
        colleague.post(FORMATS, "timeZone", "");
        assertThat(formats(account).zone()).isEqualTo(home.timeZone());
    }

    private Formats formats(AccountId of) {
        return viewers.of(of).orElseThrow().formats();
    }

    private void move(Company company) {
        changeSets.during(NamedAct.of(null, "Move the company", Source.CONSOLE), () -> companies.change(company));
    }
}
