package rapport.quality.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.PARTY;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class CleaningTest {
    private final House house;
    private final FindProposals find;
    private final DSLContext db;
    private Browser jonas;

    CleaningTest(House house, FindProposals find, DSLContext db) {
        this.house = house;
        this.find = find;
        this.db = db;
        this.jonas = house.visitor();
    }

    @BeforeEach
    void sign_in() {
        jonas = house.administrator();
    }

    @Test
    void an_accepted_proposal_is_a_change_that_can_be_undone_and_is_proposed_again() {
        jonas.post("/people", "name", "GRETA SCRUBBED", "email", "greta@scrubbed.example");
        find.now();
        assertThat(worklist()).contains("GRETA SCRUBBED");

        accept("GRETA SCRUBBED", "Greta Scrubbed");

        assertThat(names("scrubbed, greta")).containsExactly("Greta Scrubbed");
        assertThat(worklist()).doesNotContain("GRETA SCRUBBED");
        undo();
        assertThat(names("scrubbed, greta")).containsExactly("GRETA SCRUBBED");
        assertThat(worklist()).contains("GRETA SCRUBBED");
    }

    @Test
    void what_is_left_as_it_is_is_never_proposed_again() {
        jonas.post("/people", "name", "LOUD SCRUBBEDTOO");
        find.now();

        jonas.post("/quality/cleaning/proposals/" + proposal("LOUD SCRUBBEDTOO") + "/refusal", "rule", "name_case");
        jonas.post("/people", "name", "OTHER SCRUBBEDTOO");
        find.now();

        assertThat(worklist()).contains("OTHER SCRUBBEDTOO").doesNotContain("LOUD SCRUBBEDTOO");
    }

    @Test
    void all_of_a_rule_are_put_right_as_one_act() {
        jonas.post("/people", "name", "Una Rinsed", "email", "una@gmial.com");
        jonas.post("/people", "name", "Duo Rinsed", "email", "duo@gmial.com");
        find.now();

        var answer = jonas.post("/quality/cleaning/email_typo/acceptance");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(emails("Rinsed")).containsExactlyInAnyOrder("una@gmail.com", "duo@gmail.com");
        undo();
        assertThat(emails("Rinsed")).containsExactlyInAnyOrder("una@gmial.com", "duo@gmial.com");
    }

    @Test
    void another_value_may_be_written_and_a_wrong_one_is_refused() {
        jonas.post("/people", "name", "Tria Wiped", "email", "tria@hotmial.com");
        find.now();

        accept("tria@hotmial.com", "nonsense");
        assertThat(emails("Wiped")).containsExactly("tria@hotmial.com");

        accept("tria@hotmial.com", "tria@wiped.example");
        assertThat(emails("Wiped")).containsExactly("tria@wiped.example");
    }

    @Test
    void whose_customers_one_may_not_change_shows_no_proposals() {
        jonas.post("/people", "name", "HIDDEN SCOURED");
        find.now();
        AccountId representative = house.employAs("Sales representative");

        assertThat(house.browserOf(representative)
                        .get("/quality/cleaning/name_case")
                        .body())
                .doesNotContain("SCOURED");
        house.browserOf(representative)
                .post("/quality/cleaning/proposals/" + proposal("HIDDEN SCOURED") + "/acceptance", "value", "Mine");
        assertThat(names("scoured, hidden")).containsExactly("HIDDEN SCOURED");
    }

    private String worklist() {
        return jonas.get("/quality/cleaning/name_case").body();
    }

    private void accept(String before, String value) {
        jonas.post("/quality/cleaning/proposals/" + proposal(before) + "/acceptance", "value", value);
    }

    private String proposal(String before) {
        return db.fetchSingle("select id::text from quality.proposal where before = {0}", org.jooq.impl.DSL.val(before))
                .get(0, String.class);
    }

    private java.util.List<String> names(String folded) {
        return db.select(PARTY.NAME)
                .from(PARTY)
                .where(PARTY.SORT_KEY.startsWith(folded.replace(",", "")))
                .fetch(PARTY.NAME);
    }

    private java.util.List<String> emails(String family) {
        return db.select(PARTY.EMAIL)
                .from(PARTY)
                .where(PARTY.NAME.endsWith(family))
                .fetch(PARTY.EMAIL);
    }

    private void undo() {
        var last = db.fetchSingle("select id::text from journal.change_set order by id desc limit 1");
        jonas.post("/changes/" + last.get(0, String.class) + "/undo");
    }
}
