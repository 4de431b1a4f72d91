package rapport.sales.enquiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

/// A form asks what the company wants to know, in its own words, and believes nobody.
@RunningRapport
class FurtherQuestionsTest {
    private static final String[] PALLETS = {
        "further.0.label",
        "How many pallets a day?",
        "further.0.kind",
        "NUMBER",
        "further.0.required",
        "yes",
        "further.1.label",
        "What do you move?",
        "further.1.kind",
        "CHOICES",
        "further.1.options",
        "Boxes\nBags\nDrums",
        "further.3.label",
        "When do you begin?",
        "further.3.kind",
        "DATE",
        "further.4.label",
        "Your site",
        "further.4.kind",
        "LINK",
        "further.5.label",
        "Have you a robot?",
        "further.5.kind",
        "YES_NO",
        "further.6.label",
        "Hall",
        "further.6.kind",
        "CHOICE",
        "further.6.options",
        "North\nSouth",
    };

    private final House house;
    private final FormVisits visits;

    private Browser administrator;

    FurtherQuestionsTest(House house, DSLContext db, TurnableClock clock) {
        this.house = house;
        this.visits = new FormVisits(house, db, clock);
    }

    @BeforeEach
    void somebody_keeps_forms() {
        administrator = house.administrator();
    }

    @Test
    void each_question_is_asked_by_what_answers_it_and_kept_as_it_was_asked() {
        String form = visits.form(administrator, "Own words", PALLETS);

        assertThat(house.visitor().get("/forms/" + form).body())
                .contains("name=\"further.how_many_pallets_a_day\"", "inputmode=\"decimal\"", "type=\"date\"")
                .contains("type=\"checkbox\" name=\"further.what_do_you_move\" value=\"drums\"", "type=\"url\"")
                .contains("<option value=\"south\"");
        assertThat(administrator.get("/settings/forms/" + form).body())
                .contains("Boxes\nBags\nDrums", "&lt;select name=\"further.hall\"");
        var thanked = visits.ask(
                form,
                "given",
                "Live",
                "email",
                "live@own-words.example",
                "further.how_many_pallets_a_day",
                "1250.5",
                "further.what_do_you_move",
                "drums",
                "further.what_do_you_move",
                "boxes",
                "further.when_do_you_begin",
                "2027-03-01",
                "further.your_site",
                "own-words.example/halls",
                "further.have_you_a_robot",
                "no",
                "further.hacked",
                "not asked");
        assertThat(thanked.statusCode()).as(thanked.body()).isEqualTo(303);

        administrator.put(
                "/settings/forms/" + form,
                visits.fields(
                        "Own words",
                        "further.0.key",
                        "how_many_pallets_a_day",
                        "further.0.label",
                        "Pallets in a day",
                        "further.0.kind",
                        "TEXT"));
        assertThat(house.visitor().get("/forms/" + form).body())
                .contains("Pallets in a day", "name=\"further.how_many_pallets_a_day\"")
                .doesNotContain("Your site");
        assertThat(administrator
                        .get("/leads/" + visits.leadOf("live@own-words.example") + "/enquiry")
                        .body())
                .contains("How many pallets a day?", "1,250.5", "Boxes, Drums", "Have you a robot?", ">No<")
                .contains("href=\"https://own-words.example/halls\" rel=\"noopener noreferrer\"")
                .doesNotContain("not asked", "Hall<");
    }

    @Test
    void a_field_of_leads_is_asked_for_and_stands_in_the_lead() {
        administrator.post("/settings/fields", "on", "lead", "label", "Loads an hour", "type", "NUMBER");
        String form = visits.form(
                administrator,
                "Asking for a lead",
                "further.0.label",
                "",
                "further.0.kind",
                "lead.custom.loads_an_hour");

        assertThat(administrator.get("/settings/forms/" + form).body())
                .contains("<optgroup label=\"A field of leads\">", "value=\"lead.custom.loads_an_hour\" selected");
        assertThat(visits.ask(form, "email", "load@leads.example", "further.loads_an_hour", "many")
                        .statusCode())
                .isEqualTo(422);
        visits.ask(form, "email", "load@leads.example", "further.loads_an_hour", "55");

        assertThat(administrator
                        .get("/leads?filter=custom.loads_an_hour%20%3D%3D%2055")
                        .body())
                .contains(visits.leadOf("load@leads.example"));
    }

    @Test
    void what_is_no_answer_is_refused_beside_its_question_and_nothing_typed_is_lost() {
        String form = visits.form(administrator, "Unbelieving", PALLETS);

        var refused = visits.ask(
                form,
                "email",
                "x@unbelieving.example",
                "further.how_many_pallets_a_day",
                "12 <b>apples</b>",
                "further.what_do_you_move",
                "uranium",
                "further.when_do_you_begin",
                "2027-02-31",
                "further.your_site",
                "javascript:alert(1)",
                "further.have_you_a_robot",
                "x".repeat(2_001),
                "further.hall",
                "north\nsouth");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("How many pallets a day? is a number", "cannot be “uranium”", "is a date")
                .contains("is the address of a page", "at most 2,000 characters", "Hall cannot be “north south”")
                .contains("12 &lt;b>apples")
                .doesNotContain("<b>apples");
        assertThat(visits.ask(form, "email", "x@unbelieving.example", "further.what_do_you_move", ";")
                        .body())
                .contains("id=\"further.how_many_pallets_a_day-problem\"", "Please fill this in.");
        assertThat(visits.ask(
                                form,
                                "email",
                                "nul@unbelieving.example",
                                "further.how_many_pallets_a_day",
                                "1\u00002",
                                "further.hall",
                                "\u0000north")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_field_of_people_is_answered_as_it_is_and_written_into_whoever_was_a_stranger() {
        administrator.post(
                "/settings/fields",
                "on",
                "person",
                "label",
                "Shoe size of forms",
                "type",
                "CHOICE",
                "moreOptions",
                "Small ones\nLarge ones");
        administrator.post("/people", "name", "Marit Known", "email", "marit@shoes.example");
        String form = visits.form(
                administrator, "Shoes", "further.0.label", "", "further.0.kind", "custom.shoe_size_of_forms");
        String asked = "further.shoe_size_of_forms";

        assertThat(visits.ask(form, "given", "Nils", "email", "nils@shoes.example", asked, "large_ones")
                        .statusCode())
                .isEqualTo(303);
        assertThat(visits.ask(form, "given", "Marit", "email", "marit@shoes.example", asked, "small_ones")
                        .statusCode())
                .isEqualTo(303);

        assertThat(administrator
                        .get("/people/" + visits.one("lead.party_id", "nils@shoes.example"))
                        .body())
                .contains("Large ones");
        assertThat(administrator
                        .get("/people/" + visits.one("lead.party_id", "marit@shoes.example"))
                        .body())
                .doesNotContain("Small ones");
        assertThat(administrator
                        .get("/leads/" + visits.leadOf("marit@shoes.example") + "/enquiry")
                        .body())
                .contains("Shoe size of forms", "Small ones");
    }

    @Test
    void a_question_that_nobody_could_answer_is_not_kept() {
        var refused = administrator.post(
                "/settings/forms",
                visits.fields(
                        "Unanswerable",
                        "further.0.label",
                        "Which one?",
                        "further.0.kind",
                        "CHOICE",
                        "further.0.options",
                        "The only one",
                        "further.1.label",
                        "What?",
                        "further.1.kind",
                        "custom.nothing",
                        "further.2.label",
                        "",
                        "further.2.options",
                        "Yes\nNo",
                        "further.3.label",
                        "?".repeat(201)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "from 2 to 60", "Choose what it is answered with", "Say what it asks", "at most 200 characters")
                .contains("The only one");
        assertThat(administrator.get("/settings/forms/questions/new?row=7").body())
                .contains("name=\"further.7.label\"", "row=8");
    }
}
