package rapport.customfields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static rapport.access.db.Tables.ROLE;
import static rapport.access.db.Tables.ROLE_FIELD;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customfields.db.Tables.FIELD;
import static rapport.journal.db.Tables.CHANGE_SET;
import static rapport.timeline.db.Tables.INTERACTION;
import static rapport.timeline.db.Tables.PARTICIPATION;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.AccountId;
import rapport.access.Openness;
import rapport.access.tokens.TokenScope;
import rapport.access.tokens.Tokens;
import rapport.customers.PartyId;
import rapport.jobs.Jobs;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.timeline.InteractionId;

@RunningRapport
class OwnFieldsOfInteractionsTest {
    private final House house;
    private final DSLContext db;
    private final Jobs jobs;
    private final Tokens tokens;
    private final ChangeSets changeSets;
    private final TransactionTemplate transaction;
    private final String word = "Con" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
    private Browser jonas;
    private String amara = "";

    OwnFieldsOfInteractionsTest(
            House house,
            DSLContext db,
            Jobs jobs,
            Tokens tokens,
            ChangeSets changeSets,
            TransactionTemplate transaction) {
        this.house = house;
        this.db = db;
        this.jobs = jobs;
        this.tokens = tokens;
        this.changeSets = changeSets;
        this.transaction = transaction;
        this.jonas = house.visitor();
    }

    @BeforeEach
    void amara_is_a_customer() {
        jonas = house.administrator();
        jonas.post("/people", "name", "Amara " + word);
        amara = db.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.NAME.eq("Amara " + word))
                .orderBy(PARTY.ID.desc())
                .limit(1)
                .fetchSingle(PARTY.ID)
                .toString();
    }

    @AfterEach
    void nothing_is_demanded_of_others() {
        named(() -> {
            db.deleteFrom(ROLE_FIELD)
                    .where(ROLE_FIELD.FIELD.contains(word.toLowerCase(Locale.ROOT)))
                    .execute();
            db.update(FIELD).set(FIELD.REQUIRED, false).where(FIELD.REQUIRED).execute();
        });
        jonas.post("/settings/fields", "on", "interaction", "label", word + " Last", "type", "TEXT");
    }

    private void named(Runnable work) {
        changeSets.during(
                NamedAct.of(null, "Prepare a test", Source.CONSOLE),
                () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    @Test
    void what_a_contact_was_about_is_asked_for_written_down_and_told() {
        String topic = added("Topic", "CHOICE", "moreOptions", "Prices\nDelivery");
        String seats = added("Seats", "NUMBER");
        assertThat(jonas.get("/people/" + amara).body()).contains(word + " Topic", word + " Seats");

        written("custom." + topic, "prices", "custom." + seats, "1,250.5");

        assertThat(jonas.get("/people/" + amara).body()).contains("<dt>" + word + " Topic</dt>", "Prices", "1,250.5");
        assertThat(jonas.get("/interactions/" + latest()).body()).contains("Prices", "1,250.5");
        assertThat(values()).isEqualTo("{\"" + seats + "\":1250.5,\"" + topic + "\":\"prices\"}");
    }

    @Test
    void a_contact_that_lacks_what_is_needed_is_not_written_down() {
        String needed = added("Needed", "TEXT", "required", "true");

        var refused = jonas.post("/interactions", "party", amara, "kind", "note", "words", "Kept as it was typed");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(word + " Needed is needed.", "Kept as it was typed");
        written("custom." + needed, "here");
        assertThat(values()).contains("here");
    }

    @Test
    void two_changes_of_different_fields_are_told_and_taken_back_each_by_itself() {
        String one = added("One", "TEXT");
        String two = added("Two", "DATE");
        written("custom." + one, "first");
        changed("custom." + one, "second", "was.custom." + one, "first");
        String edit = lastAct();
        changed("custom." + two, "2026-03-01", "custom." + one, "second", "was.custom." + one, "second");

        assertThat(jonas.get("/changes/" + edit).body())
                .contains(word + " One", "first", "second")
                .doesNotContain(word + " Two");
        jonas.post("/changes/" + edit + "/undo");

        assertThat(values()).isEqualTo("{\"" + one + "\":\"first\",\"" + two + "\":\"2026-03-01\"}");
    }

    @Test
    void the_slower_of_two_sees_what_the_other_has_written() {
        String topic = added("Contested", "TEXT");
        written("custom." + topic, "first");
        changed("custom." + topic, "theirs", "was.custom." + topic, "first");

        var slower = jonas.put("/interactions/" + latest(), "custom." + topic, "mine", "was.custom." + topic, "first");

        assertThat(slower.statusCode()).isEqualTo(422);
        assertThat(slower.body()).contains("Somebody changed this meanwhile to “theirs”", "value=\"mine\"");
        assertThat(values()).contains("theirs");
    }

    @Test
    void a_program_writes_reads_and_changes_them_and_hears_what_is_wrong() {
        String topic = added("Topic", "CHOICES", "moreOptions", "Prices\nDelivery");
        var program = house.program(token(house.employAs("Member")));
        String told = "{\"kind\": \"CALL\", \"channel\": \"PHONE\", \"direction\": \"INBOUND\", \"subject\": \"Asks\","
                + " \"parties\": [\"" + amara + "\"], \"custom\": {\"" + topic + "\": [\"%s\"]}}";

        assertThat(program.send("POST", "/api/v1/interactions", told.formatted("golf"))
                        .body())
                .contains("/custom/" + topic, "cannot be “golf”");
        var made = program.send("POST", "/api/v1/interactions", told.formatted("prices"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("\"" + topic + "\":[\"prices\"]");

        String path = "/api/v1/interactions/" + latest();
        String tag = made.headers().firstValue("ETag").orElseThrow();
        var changed = program.send("PATCH", path, "{\"custom\": {\"" + topic + "\": [\"delivery\"]}}", "If-Match", tag);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(program.get(path).body()).contains("\"" + topic + "\":[\"delivery\"]");
        assertThat(program.send("PATCH", path, "{\"custom\": {}}", "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(program.send("PATCH", path, "{\"subject\": \"Other\"}", "If-Match", "*")
                        .body())
                .contains("There is no field “subject” here");
        assertThat(house.visitor().get("/api/openapi.json").body()
                        + program.get("/api/openapi.json").body())
                .contains(word + " Topic");
    }

    @Test
    void people_are_found_by_what_their_contacts_were_about() {
        String topic = added("Topic", "CHOICE", "moreOptions", "Prices\nDelivery");
        String seats = added("Seats", "NUMBER");
        String agreed = added("Agreed", "YES_NO");
        String budget = added("Budget", "MONEY");
        written("custom." + topic, "prices", "custom." + seats, "40", "custom." + agreed, "yes");
        written("custom." + budget, "1250.50 EUR");

        assertThat(found("interaction.custom." + topic + " == \"Prices\"")).isTrue();
        assertThat(found("interaction.custom." + topic + " == \"Delivery\"")).isFalse();
        assertThat(found("interaction.custom." + seats + " > 39")).isTrue();
        assertThat(found("interaction.custom." + seats + " > 40")).isFalse();
        assertThat(found("interaction.custom." + agreed + " == \"Yes\"")).isTrue();
        assertThat(found("interaction.custom." + budget + " >= money(1250, \"EUR\")"))
                .isTrue();
        assertThat(found("interaction.custom." + budget + " >= money(1250, \"NOK\")"))
                .isFalse();
        assertThat(found("interaction.custom." + budget + " > money(1250.5, \"EUR\")"))
                .isFalse();
    }

    @Test
    void what_contacts_say_is_summed_up_on_the_page_of_the_customer() {
        String seats = added("Seats", "NUMBER");
        written("custom." + seats, "40");
        written("custom." + seats, "2.5");

        var answer = jonas.post(
                "/settings/fields",
                "on",
                "person",
                "label",
                word + " Seats in all",
                "reckoning.how",
                "ROLL_UP",
                "reckoning.over",
                "interactions",
                "reckoning.summary",
                "SUM",
                "reckoning.of",
                "custom." + seats);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(jonas.get("/people/" + amara).body()).contains(word + " Seats in all", "42.5");
        jonas.delete("/settings/fields/" + id(seats));
        assertThat(jonas.get("/people/" + amara).body())
                .as("what others are made of is not removed")
                .contains("42.5");
    }

    @Test
    void what_a_role_hides_or_closes_is_neither_shown_nor_asked_for_nor_taken() {
        String hidden = added("Hidden", "TEXT", "required", "true");
        String closed = added("Closed", "TEXT", "required", "true");
        written("custom." + hidden, "secret", "custom." + closed, "to be read");
        close(hidden, Openness.HIDDEN);
        close(closed, Openness.READ_ONLY);
        AccountId member = house.employAs("Member");
        Browser mia = house.visitor().signIn(house.emailOf(member));

        assertThat(mia.get("/people/" + amara).body())
                .contains("to be read")
                .doesNotContain("secret", word + " Hidden", "name=\"custom." + closed);
        assertThat(mia.get("/people?filter=" + encoded("has(interaction.custom." + hidden + ")"))
                        .body())
                .contains("There is no field");
        assertThat(mia.put("/interactions/" + latest(), "custom." + closed, "changed")
                        .statusCode())
                .isIn(200, 303, 204);
        assertThat(values()).contains("secret", "toberead");
        var program = house.program(token(member));
        String path = "/api/v1/interactions/" + latest();
        assertThat(program.get(path).body()).contains("to be read").doesNotContain("secret");
        assertThat(program.send("PATCH", path, "{\"custom\": {\"" + closed + "\": \"mine\"}}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(403);
        var own = mia.post("/interactions", "party", amara, "kind", "note", "words", "Nothing else was asked");
        assertThat(own.statusCode()).as(own.body()).isEqualTo(303);
    }

    @Test
    void a_field_of_ours_keeps_its_name_and_there_is_no_index_without_a_list() {
        var answer = jonas.post("/settings/fields", "on", "interaction", "label", "Subject", "type", "TEXT");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("“Subject” is a field that comes with Rapport");

        String page = "/settings/fields/" + id(added("Plain", "TEXT"));
        assertThat(jonas.get(page).body()).doesNotContain("Build an index");
        assertThat(jonas.post(page + "/index").statusCode()).isEqualTo(400);
    }

    @Test
    void a_purged_field_is_gone_from_all_contacts_and_comes_back_with_an_undo() {
        String gone = added("Gone", "TEXT");
        written("custom." + gone, "soon");
        String id = id(gone);
        jonas.delete("/settings/fields/" + id);
        assertThat(jonas.get("/people/" + amara).body()).doesNotContain("<dt>" + word + " Gone");

        jonas.delete("/settings/fields/" + id + "/values");
        Awaitility.await().until(() -> jobs.underWay("purge-field").isEmpty());

        assertThat(values()).isEqualTo("{}");
        jonas.post("/changes/"
                + db.select(CHANGE_SET.ID)
                        .from(CHANGE_SET)
                        .where(CHANGE_SET.ACT.contains(word + " Gone"))
                        .orderBy(CHANGE_SET.ID.desc())
                        .limit(1)
                        .fetchSingle(CHANGE_SET.ID)
                + "/undo");
        assertThat(values()).isEqualTo("{\"" + gone + "\":\"soon\"}");
    }

    private boolean found(String rule) {
        return jonas.get("/people?q=" + word + "&filter=" + encoded(rule))
                .body()
                .contains(amara);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String token(AccountId account) {
        return tokens.make(account, "contacts", TokenScope.WRITE, Optional.empty())
                .text();
    }

    private void close(String key, Openness openness) {
        named(() -> db.insertInto(
                        ROLE_FIELD, ROLE_FIELD.ROLE_ID, ROLE_FIELD.RECORD_KIND, ROLE_FIELD.FIELD, ROLE_FIELD.OPENNESS)
                .select(db.select(ROLE.ID, val("interaction"), val("custom." + key), val(openness))
                        .from(ROLE)
                        .where(ROLE.NAME.eq("Member")))
                .execute());
    }

    private void written(String... fields) {
        String[] form = new String[6 + fields.length];
        System.arraycopy(new String[] {"party", amara, "kind", "note", "words", "What was said"}, 0, form, 0, 6);
        System.arraycopy(fields, 0, form, 6, fields.length);
        var answer = jonas.post("/interactions", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private void changed(String... fields) {
        var answer = jonas.put("/interactions/" + latest(), fields);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204, 303);
    }

    /// @return its key
    private String added(String label, String type, String... more) {
        String[] fields = new String[6 + more.length];
        System.arraycopy(
                new String[] {"on", "interaction", "label", word + " " + label, "type", type}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        var answer = jonas.post("/settings/fields", fields);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204, 303);
        return db.select(FIELD.KEY)
                .from(FIELD)
                .where(FIELD.LABEL.eq(word + " " + label))
                .fetchSingle(FIELD.KEY);
    }

    private String id(String key) {
        return db.select(FIELD.ID)
                .from(FIELD)
                .where(FIELD.KEY.eq(key))
                .fetchSingle(FIELD.ID)
                .toString();
    }

    private InteractionId latest() {
        return db.select(PARTICIPATION.INTERACTION_ID)
                .from(PARTICIPATION)
                .where(PARTICIPATION.PARTY_ID.eq(PartyId.of(amara)))
                .orderBy(PARTICIPATION.INTERACTION_ID)
                .limit(1)
                .fetchSingle()
                .value1();
    }

    private String values() {
        return db.select(field("replace({0}::text, ' ', '')", String.class, INTERACTION.CUSTOM))
                .from(INTERACTION)
                .where(INTERACTION.ID.eq(latest()))
                .fetchSingle()
                .value1();
    }

    private String lastAct() {
        return db.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .orderBy(CHANGE_SET.ID.desc())
                .limit(1)
                .fetchSingle(CHANGE_SET.ID)
                .toString();
    }
}
