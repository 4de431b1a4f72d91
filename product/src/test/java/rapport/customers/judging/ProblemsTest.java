package rapport.customers.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import rapport.access.Rights;
import rapport.customers.PartyKind;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class ProblemsTest {
    private final House house;
    private final CountProblems count;
    private final DSLContext db;

    ProblemsTest(House house, CountProblems count, DSLContext db) {
        this.house = house;
        this.count = count;
        this.db = db;
    }

    @Test
    void a_list_shows_those_in_whom_something_is_wrong() {
        Browser jonas = house.administrator();
        jonas.post("/people", "name", "Perla Wellkept", "email", "perla@wellkept.example", "phone", "+47 22 12 34 56");
        jonas.post("/people", "name", "PEDRO WELLKEPT");

        assertThat(shown(jonas, "people", "no_email"))
                .contains("PEDRO WELLKEPT")
                .doesNotContain("Perla");
        assertThat(shown(jonas, "people", "name_case"))
                .contains("PEDRO WELLKEPT")
                .doesNotContain("Perla");
    }

    @Test
    void the_same_phone_twice_is_told_of_both_and_a_typed_nonsense_of_its_one() {
        Browser jonas = house.administrator();
        jonas.post("/people", "name", "Sol Wellkept", "phone", "+47 22 65 43 21");
        jonas.post("/people", "name", "Siv Wellkept", "phone", "+47 22 65 43 21", "email", "test@test.com");

        assertThat(shown(jonas, "people", "shared_phone")).contains("Sol Wellkept", "Siv Wellkept");
        assertThat(shown(jonas, "people", "stand_in")).contains("Siv Wellkept").doesNotContain("Sol Wellkept");
    }

    @Test
    void every_measure_counts_as_many_as_its_filter_finds() {
        house.administrator().post("/people", "name", "Sara Wellkept", "email", "sara@wellkept.example");
        house.administrator().post("/organisations", "name", "Wellkept AS", "phone", "+49 30 1234567", "city", "Oslo");
        for (PartyKind kind : new PartyKind[] {PartyKind.PERSON, PartyKind.ORGANISATION}) {
            var counted = count.among(kind);
            assertThat(counted).extracting(Counted::among).contains(Counted.Among.SOURCE);
            for (Measure measure : Measures.of(kind, Rights.ALL)) {
                long found = db.fetchCount(
                        DSL.table("customers.party"),
                        DSL.condition("kind = {0}", DSL.inline(kind.name())).and(measure.isWrong(Rights.ALL)));
                assertThat(counted)
                        .filteredOn(one -> one.among() == Counted.Among.ALL
                                && one.measure().equals(measure.name()))
                        .as(measure.name())
                        .singleElement()
                        .matches(one -> one.wrong() == found && one.asked() >= found, "as many as the filter finds");
                assertThat(house.administrator()
                                .get("/" + measure.list() + "?filter=" + encoded(measure.filter()))
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static String shown(Browser browser, String list, String problem) {
        return browser.get("/" + list + "?filter="
                        + encoded("problem == \"" + problem + "\" && name.contains(\"wellkept\")"))
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
