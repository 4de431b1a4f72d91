package rapport.customers.page;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.PARTY;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// What somebody's roles only show is offered to be changed nowhere: not in a cell, not for many
/// at once, not of somebody new, not by taking something back.
@RunningRapport
class ClosedFieldsInScreensTest {
    private static final String ROLE = "Reads some fields";
    private static final String NOTE = "A note that mia reads";

    private final House house;
    private final DSLContext db;
    private Browser jonas;
    private Browser mia;
    private String amara = "";

    ClosedFieldsInScreensTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
        this.jonas = house.visitor();
        this.mia = house.visitor();
    }

    @BeforeEach
    void mia_may_change_people_but_neither_notes_nor_tags_nor_the_budget() {
        jonas = house.administrator();
        if (db.fetchValue("select count(*) from access.role where name = {0}", ROLE)
                .equals(0L)) {
            jonas.post("/settings/fields", "on", "person", "label", "Budget of mia", "type", "NUMBER");
            jonas.post("/settings/fields", "on", "person", "label", "Shirt of mia", "type", "NUMBER");
            jonas.post("/settings/roles", "name", ROLE, "from", house.role("Read only"));
            var form = new ArrayList<>(List.of("name", ROLE, "description", ""));
            for (String right : List.of("READ", "CREATE", "EDIT", "DELETE", "EXPORT", "IMPORT", "BULK")) {
                form.addAll(List.of("reach.person." + right, "ALL"));
            }
            form.addAll(List.of("reach.interaction.READ", "ALL", "reach.interaction.CREATE", "ALL"));
            for (String field :
                    List.of("person.note", "person.tag", "person.custom.budget_of_mia", "interaction.outcome")) {
                form.addAll(List.of("field." + field, "READ_ONLY"));
            }
            jonas.put("/settings/roles/" + house.role(ROLE), form.toArray(String[]::new));
        }
        mia = house.visitor().signIn(house.emailOf(house.employAs(ROLE)));
        String name = "Amara " + Long.toString(System.nanoTime(), 36);
        jonas.post("/people", "name", name, "note", NOTE, "custom.budget_of_mia", "7");
        amara = db.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.NAME.eq(name))
                .fetchSingle(PARTY.ID)
                .toString();
    }

    @Test
    void a_closed_field_is_edited_in_no_cell() {
        String cells = "/lists/people/cells/";

        assertThat(mia.get("/people?columns=name,custom.budget_of_mia,custom.shirt_of_mia&q=amara")
                        .body())
                .contains("custom.shirt_of_mia/" + amara)
                .doesNotContain("custom.budget_of_mia/" + amara);
        assertThat(mia.put(cells + "custom.budget_of_mia/" + amara, "was", "7", "value", "8")
                        .statusCode())
                .as("there is no such cell for her")
                .isEqualTo(404);
        assertThat(values()).contains("7").doesNotContain("8");
    }

    @Test
    void a_closed_field_is_set_and_a_closed_tag_is_given_or_taken_for_nobody() {
        String bulk = "/lists/people/bulk";

        assertThat(mia.get(bulk).body()).contains("Shirt of mia").doesNotContain("Budget of mia");
        assertThat(mia.get("/people").body()).doesNotContain("bulk/tag?", "bulk/untag?");
        for (String act : List.of("custom.budget_of_mia", "tag", "untag")) {
            assertThat(mia.post(bulk + "/" + act, "tick", amara, "answer", "8").statusCode())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(values()).contains("7").doesNotContain("8");
    }

    @Test
    void the_form_of_somebody_new_and_that_of_a_contact_ask_for_nothing_that_is_closed() {
        assertThat(mia.get("/people/new").body())
                .contains("custom.shirt_of_mia")
                .doesNotContain("custom.budget_of_mia", "name=\"note\"");
        assertThat(mia.post("/people", "name", "Somebody else", "custom.budget_of_mia", "3")
                        .statusCode())
                .as("what was not asked for is not heard")
                .isEqualTo(303);
        assertThat(mia.get("/people/" + amara).body())
                .contains("id=\"say-words\"")
                .doesNotContain("id=\"say-outcome\"", "id=\"say-root-cause\"");
    }

    @Test
    void whoever_may_write_no_contact_down_sees_no_form_for_it() {
        Browser reader = house.visitor().signIn(house.emailOf(house.employAs("Read only")));

        assertThat(reader.get("/people/" + amara).body()).doesNotContain("id=\"say\"");
    }

    @Test
    void taking_back_is_not_offered_where_it_would_change_what_is_closed_and_the_reason_is_told() {
        jonas.put("/parties/" + amara + "/facts/note", "note", "Changed", "was", NOTE);
        String noted = lastAct();
        jonas.put("/parties/" + amara + "/facts/custom.shirt_of_mia", "value", "44", "was", "");
        String dressed = lastAct();

        for (String page : List.of("/parties/" + amara + "/history", "/changes/" + noted)) {
            assertThat(mia.get(page).body())
                    .as(page)
                    .contains("Your roles do not let you change this of people: note.")
                    .doesNotContain("hx-post=\"/changes/" + noted + "/undo\"");
            assertThat(jonas.get(page).body()).contains("/changes/" + noted + "/undo");
        }
        assertThat(mia.get("/changes/" + dressed).body()).contains("/changes/" + dressed + "/undo");
        assertThat(mia.post("/changes/" + noted + "/undo").statusCode()).isEqualTo(403);
    }

    private String lastAct() {
        return db.fetchValue("select id from journal.change_set order by id desc limit 1")
                .toString();
    }

    private String values() {
        return db.fetchValue("select custom::text from customers.party where id = {0}::uuid", amara)
                .toString();
    }
}
