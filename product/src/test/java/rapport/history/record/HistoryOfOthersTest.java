package rapport.history.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class HistoryOfOthersTest {
    private final House house;

    HistoryOfOthersTest(House house) {
        this.house = house;
    }

    @Test
    void whoever_only_reads_is_told_what_others_did_and_not_offered_to_take_it_back() {
        var clara = house.member();
        String person = clara.post("/people", "name", "Wenche Historie")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String history = "/parties/" + person.substring("/people/".length()) + "/history";

        assertThat(clara.get(history).body()).contains("Undo: Add a person");
        assertThat(house.member().get(history).body()).contains("Undo: Add a person");
        assertThat(house.browserOf(house.employAs("Read only")).get(history).body())
                .contains(">Add a person</a>")
                .doesNotContain("Undo: Add a person");
    }
}
