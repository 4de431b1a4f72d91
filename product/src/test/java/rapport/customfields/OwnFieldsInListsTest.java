package rapport.customfields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class OwnFieldsInListsTest {
    private final House house;
    private final String word = "Own" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
    private Browser jonas;

    OwnFieldsInListsTest(House house) {
        this.house = house;
        this.jonas = house.visitor();
    }

    @BeforeEach
    void sign_in() {
        jonas = house.administrator();
    }

    @Test
    void a_field_of_the_company_is_edited_in_its_cell_and_the_slower_one_is_told() {
        String number = added("Seats", "NUMBER");
        String choice = added("Grade", "CHOICE", "moreOptions", "Gold\nSilver");
        String amara = person("Amara");

        assertThat(jonas.put(cell(number, amara), "was", "", "value", "a dozen").statusCode())
                .isEqualTo(422);
        var saved = jonas.put(cell(number, amara), "was", "", "value", "12.50");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.headers().firstValue("HX-Trigger").orElse("")).contains("Saved", "Undo");
        assertThat(jonas.put(cell(number, amara), "was", "", "value", "13").statusCode())
                .isEqualTo(409);

        assertThat(jonas.get(cell(choice, amara) + "/edit").body()).contains("<option value=\"gold\"", "Silver");
        jonas.put(cell(choice, amara), "was", "", "value", "gold");
        assertThat(jonas.get("/people/" + amara).body()).contains("12.5", "Gold");
    }

    private String cell(String key, String person) {
        return "/lists/people/cells/custom." + key + "/" + person;
    }

    /// The key of the new field.
    private String added(String label, String type, String... more) {
        String called = word + " " + label;
        String[] fields = new String[6 + more.length];
        System.arraycopy(new String[] {"on", "person", "label", called, "type", type}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        assertThat(jonas.post("/settings/fields", fields).statusCode()).isIn(200, 204, 303);
        return FieldKey.of(called, "field");
    }

    private String person(String name) {
        jonas.post("/people", "name", name + " " + word);
        String list = jonas.get("/people?q=" + word).body();
        int at = list.indexOf("name=\"tick\" value=\"") + 19;
        return list.substring(at, list.indexOf('"', at));
    }
}
