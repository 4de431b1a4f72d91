package rapport.customfields;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customfields.db.Tables.FIELD;
import static rapport.intake.db.Tables.SOURCE_RECORD;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.tokens.Tokens;
import rapport.api.Programs;
import rapport.intake.Desk;
import rapport.intake.ImportAccount;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// What the company has made a condition of writing somebody down.
@RunningRapport
class NeededFieldsTest {
    private final DSLContext db;
    private final Desk desk;
    private final House house;
    private final Tokens tokens;
    private final String word = "Nee" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
    private final String label = word + " Grade";
    private final String key = FieldKey.of(label, "field");
    private Browser jonas;

    NeededFieldsTest(DSLContext db, Desk desk, House house, Tokens tokens) {
        this.db = db;
        this.desk = desk;
        this.house = house;
        this.tokens = tokens;
        this.jonas = house.visitor();
    }

    @BeforeEach
    void a_grade_is_needed_of_organisations() {
        jonas = house.administrator();
        jonas.post("/organisations", "name", word + " Known");
        jonas.post(
                "/settings/fields",
                "on",
                "organisation",
                "label",
                label,
                "type",
                "CHOICE",
                "moreOptions",
                "Gold\nSilver",
                "required",
                "true");
    }

    @AfterEach
    void and_no_longer() {
        jonas.delete("/settings/fields/"
                + db.select(FIELD.ID).from(FIELD).where(FIELD.KEY.eq(key)).fetchSingle(FIELD.ID));
    }

    @Test
    void a_row_about_somebody_new_that_lacks_it_is_refused_and_fed_again() {
        var account = desk.organisations(
                word + ".csv", "Key,Name," + label, "1," + word + " One,Gold", "2," + word + " Two,", "3,,Gold");

        assertThat(account.created()).isEqualTo(1);
        assertThat(reasons(account))
                .anyMatch(reason ->
                        reason.contains("“" + label + "” is needed of somebody new, and this row does not say it."));
        assertThat(jonas.get("/imports/" + account.id() + "/refused.csv").body())
                .contains(word + " Two", label);
    }

    @Test
    void of_whom_we_know_a_row_may_tell_less() {
        desk.organisations(word + ".csv", "Key,Name," + label, "1," + word + " One,Gold");

        var again = desk.organisations(word + ".csv", "Key,Name,Industry", "1," + word + " One,Fishing");

        assertThat(again.updated()).isEqualTo(1);
        assertThat(db.select(PARTY.CUSTOM)
                        .from(PARTY)
                        .where(PARTY.NAME.eq(word + " One"))
                        .fetchSingle(PARTY.CUSTOM)
                        .value()
                        .data())
                .contains("gold");
    }

    @Test
    void a_program_is_asked_for_it_and_cannot_take_it_away() {
        var program = new Programs(house, tokens).writing();
        var refused = program.send("POST", "/api/v1/organisations", "{\"name\": \"" + word + " Api\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("/custom/" + key, label + " is needed.");

        var made = program.send(
                "POST",
                "/api/v1/organisations",
                "{\"name\": \"" + word + " Api\", \"custom\": {\"" + key + "\": \"gold\"}}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String path = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        var taken = program.send("PATCH", path, "{\"custom\": {\"" + key + "\": null}}", "If-Match", "\"1\"");
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(program.send("PATCH", path, "{\"note\": \"Met\"}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
    }

    private List<String> reasons(ImportAccount account) {
        return db.select(SOURCE_RECORD.REASON)
                .from(SOURCE_RECORD)
                .where(SOURCE_RECORD.IMPORT_ID.eq(account.id()))
                .fetch(SOURCE_RECORD.REASON);
    }
}
