package rapport.history.undoing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// What the address of a deleted record says.
@RunningRapport
class TellRemovalsTest {
    private final House house;

    TellRemovalsTest(House house) {
        this.house = house;
    }

    @Test
    void whoever_deleted_a_record_finds_at_its_address_how_to_take_that_back() {
        Browser ida = house.browserOf(house.employAs("Administrator"));
        String person = ida.post("/people", "name", "Torvald Borte")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        ida.delete(person.replace("/people/", "/parties/"));

        var gone = ida.get(person);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("You took away what stood here on", "/changes/", "See, and undo");
        assertThat(house.administrator().get(person).body())
                .contains("colleague-")
                .contains("took away what stood here");
        assertThat(house.member().get(person).body())
                .as("as if it had never been")
                .contains("Not here")
                .doesNotContain("took away", "/changes/");
    }
}
