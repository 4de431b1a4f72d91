package rapport.customers.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class AddedInFormTest {
    private static final Pattern CHOSEN = Pattern.compile("name=\"party\" value=\"([^\"]+)\" checked");

    private final House house;

    AddedInFormTest(House house) {
        this.house = house;
    }

    @Test
    void whoever_is_not_found_is_added_and_chosen_where_one_looked() {
        var clara = house.member();
        assertThat(clara.get("/parties/choices?customer=Yngvild+Nyfunnen").body())
                .contains("Add as a person", "Add as an organisation");
        assertThat(clara.get("/parties/choices?kind=PERSON&customer=Yngvild+Nyfunnen")
                        .body())
                .contains("Add as a person")
                .doesNotContain("Add as an organisation");

        var added = clara.post("/people/choices", "customer", "Yngvild Nyfunnen");
        assertThat(added.statusCode()).isEqualTo(200);
        var chosen = CHOSEN.matcher(added.body());
        assertThat(chosen.find()).isTrue();
        assertThat(clara.get("/people/" + chosen.group(1)).body()).contains("Yngvild Nyfunnen");
        assertThat(clara.get("/parties/choices?customer=Yngvild+Nyfunnen").body())
                .contains(chosen.group(1))
                .doesNotContain("Add as a person");
    }

    @Test
    void an_empty_name_adds_nobody() {
        var refused = house.member().post("/organisations/choices", "customer", " ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("A name is not enough here");
    }

    @Test
    void whoever_may_add_nobody_is_not_offered_it() {
        var reader = house.browserOf(house.employAs("Read only"));
        assertThat(reader.get("/parties/choices?customer=Yngvild+Ukjent").body())
                .contains("Nobody is called", "have them added first")
                .doesNotContain("Add as a person");
        assertThat(reader.post("/people/choices", "customer", "Yngvild Ukjent").statusCode())
                .isEqualTo(403);
    }
}
