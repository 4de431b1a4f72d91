package rapport.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class QualityTest {
    private static final String MEASURE = "/quality/measures/people.no_language";

    private final House house;
    private Browser jonas;

    QualityTest(House house) {
        this.house = house;
        this.jonas = house.visitor();
    }

    @BeforeEach
    void sign_in_and_measure() {
        jonas = house.administrator();
        jonas.post("/people", "name", "Petra Gauged", "email", "petra@gauged.example");
        jonas.post("/quality/measurements");
    }

    @Test
    void a_target_shows_the_gap_and_can_be_taken_back() {
        jonas.put(MEASURE + "/aim", "baseline", "10", "target", "100", "weight", "2");

        assertThat(jonas.get(MEASURE).body()).contains("short of 100%");
        assertThat(jonas.get("/quality").body()).contains("target 100%");
        jonas.delete(MEASURE + "/aim");
        assertThat(jonas.get(MEASURE).body()).contains("No target is set.");
    }

    @Test
    void a_target_beyond_all_is_refused() {
        jonas.put(MEASURE + "/aim", "baseline", "10", "target", "101", "weight", "2");
        jonas.put(MEASURE + "/aim", "baseline", "ten", "target", "90", "weight", "2");

        assertThat(jonas.get(MEASURE).body()).contains("No target is set.");
    }

    @Test
    void an_action_has_somebody_and_a_day_and_is_late_after_it() {
        String nobody = "01900000-0000-7000-8000-000000000000";
        String owner = house.firstAdministrator().id().toString();
        jonas.post(MEASURE + "/actions", "what", "Ask nobody", "owner", nobody, "due", "2020-01-01");
        jonas.post(MEASURE + "/actions", "what", "Ask at every call", "owner", owner, "due", "2020-01-01");

        assertThat(jonas.get(MEASURE).body())
                .contains("Ask at every call", "late")
                .doesNotContain("Ask nobody");
    }

    @Test
    void the_figures_of_the_company_are_for_those_who_have_the_right() {
        Browser representative = house.browserOf(house.employAs("Sales representative"));
        Browser manager = house.browserOf(house.employAs("Sales manager"));

        assertThat(manager.get("/quality").body()).contains("measured").doesNotContain("Measure now");
        assertThat(representative.get("/quality").body()).contains("Of the customers whom you see");
        assertThat(representative.get(MEASURE).statusCode()).isEqualTo(403);
        assertThat(manager.post("/quality/measurements").statusCode()).isEqualTo(403);
    }

    @Test
    void what_is_measured_of_an_owner_opens_the_list_of_that_owner() {
        String owner = house.firstAdministrator().id().toString();

        assertThat(jonas.get("/quality?among=owner-" + owner).body()).contains("owner+%3D%3D+%22" + owner);
    }

    @Test
    void the_dictionary_tells_of_every_field_who_sees_it_and_how_often_it_is_filled_in() {
        assertThat(jonas.get("/quality/dictionary").body())
                .contains("The first e-mail: the one we write to.", "Seen by", "filled in");
        assertThat(jonas.get("/quality/dictionary.csv").body())
                .startsWith("Kind,Field,Name,Type")
                .contains("People,email,E-mail,text", "Opportunities,lost_to,Lost to,", "Leads,interest,Interest,text");
    }
}
