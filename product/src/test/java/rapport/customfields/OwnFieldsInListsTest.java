package rapport.customfields;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customfields.db.Tables.FIELD;
import static rapport.journal.db.Tables.CHANGE_SET;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class OwnFieldsInListsTest {
    private final House house;
    private final DSLContext db;
    private final String word = "Own" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
    private Browser jonas;

    OwnFieldsInListsTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
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

    @Test
    void several_options_are_ticked_in_the_cell_and_a_text_keeps_its_commas() {
        String several = added("Topics", "CHOICES", "moreOptions", "Prices\nDelivery\nService");
        String text = added("Remark", "TEXT");
        String amara = person("Amara");

        assertThat(jonas.get("/people?q=" + word + "&columns=custom." + several).body())
                .contains("data-edit=\"" + cell(several, amara) + "\"");
        jonas.put(cell(several, amara), "was", "", "value", "prices", "value", "service");
        assertThat(values(amara)).contains("\"" + several + "\":[\"prices\",\"service\"]");
        assertThat(jonas.get(cell(several, amara) + "/edit").body())
                .contains("<fieldset class=\"ticks\"", "value=\"service\" checked")
                .doesNotContain("value=\"delivery\" checked");

        var slower = jonas.put(cell(several, amara), "was", "", "value", "delivery");
        assertThat(slower.statusCode()).isEqualTo(409);
        assertThat(slower.body()).contains("“Prices, Service”");
        jonas.put(cell(several, amara), "was", "prices\r\nservice");
        assertThat(values(amara)).doesNotContain(several);

        jonas.put(cell(text, amara), "was", "", "value", "one, two");
        assertThat(values(amara)).contains("\"one, two\"");
        jonas.put("/parties/" + amara + "/facts/custom." + text, "was", "one, two", "value", "three, four");
        assertThat(values(amara)).contains("\"three, four\"");
    }

    @Test
    void a_field_of_the_company_is_set_for_many_and_that_is_undone_at_once() {
        String number = added("Desks", "NUMBER");
        String choice = added("Tier", "CHOICE", "moreOptions", "Gold\nSilver");
        String amara = person("Amara");
        jonas.put(cell(number, amara), "was", "", "value", "3");
        String act = "/lists/people/bulk/custom.";

        assertThat(jonas.get("/lists/people/bulk").body()).contains(word + " Desks", word + " Tier");
        assertThat(jonas.get(act + choice + "?tick=" + amara).body()).contains("<option value=\"gold\"");
        assertThat(jonas.post(act + number, "tick", amara, "answer", "some").statusCode())
                .isEqualTo(422);
        jonas.post(act + number, "tick", amara, "answer", "4");
        String set = lastAct();
        assertThat(values(amara)).isEqualTo("{\"" + number + "\":4}");
        jonas.post(act + choice, "tick", amara, "answer", "gold");
        jonas.post("/changes/" + set + "/undo");

        assertThat(values(amara)).contains("\"" + number + "\":3", "\"" + choice + "\":\"gold\"");
        jonas.post(act + number, "tick", amara, "answer", "");
        assertThat(values(amara)).isEqualTo("{\"" + choice + "\":\"gold\"}");
    }

    @Test
    void a_field_is_moved_before_another_and_stands_so_on_the_page() {
        added("First", "TEXT");
        String second = added("Second", "TEXT");

        assertThat(jonas.put("/settings/fields/" + id(second) + "/position", "to", "0")
                        .statusCode())
                .isEqualTo(200);

        String page = jonas.get("/people/" + person("Amara")).body();
        assertThat(page.indexOf(word + " Second")).isPositive().isLessThan(page.indexOf(word + " First"));
    }

    private String id(String key) {
        return db.select(FIELD.ID)
                .from(FIELD)
                .where(FIELD.KEY.eq(key))
                .fetchSingle(FIELD.ID)
                .toString();
    }

    @Test
    void somebody_new_is_added_with_the_fields_of_the_company_and_those_that_are_needed() {
        String needed = added("Needed", "NUMBER", "required", "true");
        assertThat(jonas.get("/people/new").body()).contains(word + " Needed");

        var refused = jonas.post("/people", "name", "Amara " + word);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(word + " Needed is needed.");
        jonas.post("/people", "name", "Amara " + word, "custom." + needed, "7");

        assertThat(values(ticked())).isEqualTo("{\"" + needed + "\":7}");
        jonas.delete("/settings/fields/" + id(needed));
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

    private String values(String party) {
        return db.select(PARTY.CUSTOM)
                .from(PARTY)
                .where(PARTY.ID.eq(PartyId.of(party)))
                .fetchSingle(PARTY.CUSTOM)
                .value()
                .data();
    }

    private String lastAct() {
        return db.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .orderBy(CHANGE_SET.ID.desc())
                .limit(1)
                .fetchSingle(CHANGE_SET.ID)
                .toString();
    }

    private String person(String name) {
        jonas.post("/people", "name", name + " " + word);
        return ticked();
    }

    /// The only one found by the word of this test.
    private String ticked() {
        String list = jonas.get("/people?q=" + word).body();
        int at = list.indexOf("name=\"tick\" value=\"") + 19;
        return list.substring(at, list.indexOf('"', at));
    }
}
