package rapport.customfields;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customfields.db.Tables.FIELD;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.tokens.Tokens;
import rapport.api.Programs;
import rapport.customers.PartyId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

@RunningRapport
class ReckonedFieldsTest {
    private final House house;
    private final DSLContext db;
    private final Programs programs;
    private final TurnableClock clock;
    private final String word = "Reck" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
    private Browser jonas;

    ReckonedFieldsTest(House house, DSLContext db, Tokens tokens, TurnableClock clock) {
        this.house = house;
        this.db = db;
        this.programs = new Programs(house, tokens);
        this.clock = clock;
        this.jonas = house.visitor();
    }

    @BeforeEach
    void sign_in() {
        jonas = house.administrator();
    }

    @Test
    void a_number_is_reckoned_from_others_on_the_page_in_the_list_in_filters_and_in_files() {
        String seats = filledIn("Seats", "NUMBER");
        String price = filledIn("Price", "NUMBER");
        String turnover = ruled("Turnover", seats + " * " + price);
        String halden = organisation("Halden");

        assertThat(jonas.get("/organisations/" + halden).body()).contains(word + " Turnover");
        fill(halden, seats, "12345");
        fill(halden, price, "2");

        assertThat(jonas.get("/organisations/" + halden).body())
                .contains("24,690", word + " Seats * " + word + " Price");
        assertThat(list("columns=name," + turnover)).contains(word + " Turnover", "24,690");
        assertThat(list("columns=name")).doesNotContain("24,690");
        assertThat(filtered(turnover + " > 24689")).contains("Halden " + word);
        assertThat(filtered(turnover + " > 24690")).doesNotContain("Halden " + word);
        assertThat(jonas.get("/lists/organisations/export.csv?q=" + word + "&columns=name," + turnover)
                        .body())
                .contains("Halden " + word + ",24690");
    }

    @Test
    void a_field_of_time_is_right_at_the_moment_somebody_looks() {
        String signed = filledIn("Signed", "DATE");
        String days = ruled("Days since", "daysSince(" + signed + ")");
        String halden = organisation("Halden");
        LocalDate longAgo = LocalDate.now(ZoneId.of("Europe/Oslo")).minusDays(4321);
        fill(halden, signed, longAgo.toString());

        assertThat(jonas.get("/organisations/" + halden).body()).contains("4,321");
        clock.pass(Duration.ofDays(1));
        jonas = house.administrator();

        assertThat(jonas.get("/organisations/" + halden).body()).contains("4,322");
        assertThat(filtered(days + " == 4322")).contains("Halden " + word);
    }

    @Test
    void a_field_may_use_others_and_never_itself_through_any_number_of_steps() {
        String one = ruled("One", "people + 1");
        String two = ruled("Two", one + " + 1");
        String three = ruled("Three", two + " + 1");
        assertThat(list("columns=name," + three)).isNotEmpty();

        assertThat(changed("One", one + " + 1")).contains("A field cannot use itself.");
        assertThat(changed("One", three + " + 1"))
                .contains(word + " Three” is itself made of “" + word + " One”", "cannot use it.");
        assertThat(changed("One", "people + 2")).isEmpty();
    }

    @Test
    void a_rule_that_is_not_understood_is_told_where_it_stands_with_what_was_probably_meant() {
        String seats = filledIn("Seats", "NUMBER");

        assertThat(adding("Wrong", seats.replace("seats", "saets") + " * 2"))
                .contains("There is no field", "Did you mean “" + seats + "”?");
        assertThat(adding("Wrong", seats + " + name")).contains("error");
        assertThat(adding("Wrong", "country")).contains("This is a choice.");
        assertThat(adding("Wrong", "tags")).contains("can have several values");
        assertThat(adding("Wrong", "")).contains("Nothing is written here yet.");
    }

    @Test
    void what_a_rule_needs_is_neither_removed_nor_changed_under_it() {
        String seats = filledIn("Seats", "NUMBER");
        filledIn("Grade", "CHOICE", "moreOptions", "Gold\nSilver");
        String grade = name("Grade");
        String twice = ruled("Twice", seats + " * 2");
        ruled("Gilded", grade + " == \"Gold\" && " + twice + " > 10");

        assertThat(toast(jonas.delete("/settings/fields/" + id("Seats"))))
                .contains("Twice", "Gilded", "Change or remove them first.");
        assertThat(fields()).contains(seats, twice);
        assertThat(changed("Twice", "name")).contains(word + " Gilded” could not be reckoned as before.");
        assertThat(jonas.put(
                                "/settings/fields/" + id("Grade"),
                                "label",
                                word + " Grade",
                                "optionKeys",
                                "gold",
                                "optionLabels",
                                "",
                                "moreOptions",
                                "Silver")
                        .body())
                .contains(word + " Gilded” could not be reckoned as before.");

        jonas.delete("/settings/fields/" + id("Gilded"));
        jonas.delete("/settings/fields/" + id("Twice"));
        jonas.delete("/settings/fields/" + id("Seats"));
        assertThat(fields()).doesNotContain(seats, twice);
    }

    @Test
    void whoever_may_not_see_an_input_sees_no_field_that_is_made_of_it() {
        String secret = filledIn("Secret", "NUMBER");
        String made = ruled("Made", secret + " * 1000");
        String more = ruled("More", made + " + 1");
        String halden = organisation("Halden");
        fill(halden, secret, "7");
        Browser blind = house.browserOf(house.employAs(roleThatHides(secret)));

        assertThat(jonas.get("/organisations/" + halden).body()).contains("7,000", "7,001", word + " More");
        assertThat(blind.get("/organisations/" + halden).body())
                .contains("Halden " + word)
                .doesNotContain("7,000", "7,001", word + " Made", word + " More");
        assertThat(blind.get("/organisations?q=" + word + "&columns=name," + made + "," + more)
                        .body())
                .contains("Halden " + word)
                .doesNotContain("7,000", "7,001", word + " Made", word + " More");
        assertThat(blind.get("/organisations?filter=" + encoded(made + " > 1")).body())
                .contains("There is no field");
        assertThat(blind.get("/lists/organisations/export.csv?q=" + word + "&columns=name," + made)
                        .body())
                .contains("Halden " + word)
                .doesNotContain("7000");
    }

    @Test
    void programs_read_what_is_reckoned_and_never_write_it() {
        String seats = filledIn("Seats", "NUMBER");
        String twice = ruled("Twice", seats + " * 2");
        Program program = programs.writing();
        String key = key(seats);
        var made = program.send(
                "POST",
                "/api/v1/organisations",
                "{\"name\": \"Halden " + word + "\", \"custom\": {\"" + key + "\": 21}}");

        assertThat(made.body()).contains("\"" + key(twice) + "\":42");
        String halden = theOne();
        String document = program.get("/api/v1/organisations/" + halden).body();
        assertThat(document).contains("\"" + key(twice) + "\":42");
        var put = program.send(
                "PUT",
                "/api/v1/organisations/" + halden,
                document.replace("\"" + key(twice) + "\":42", "\"" + key(twice) + "\":43")
                        .replace("Halden", "Halder"),
                "If-Match",
                "*");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        assertThat(put.body()).contains("Halder", "\"" + key(twice) + "\":42");
        assertThat(stored(halden)).isEqualTo("{\"" + key + "\":21}");
        assertThat(program.get("/api/v1/organisations?filter=" + encoded(twice + " == 42"))
                        .body())
                .contains("Halder " + word);
        assertThat(program.get("/api/openapi.json").body())
                .containsPattern("\"" + key(twice) + "\":\\{[^}]*\"readOnly\":true");
    }

    @Test
    void what_is_reckoned_is_asked_for_in_no_form_and_no_file() {
        String made = ruled("Made", "people * 2");
        String halden = organisation("Halden");

        assertThat(jonas.get("/organisations/new").body()).doesNotContain(word + " Made");
        assertThat(jonas.get("/lists/organisations/bulk").body()).doesNotContain(word + " Made");
        assertThat(jonas.get("/parties/" + halden + "/facts/" + made + "/edit").statusCode())
                .isEqualTo(404);
        assertThat(jonas.get("/organisations/" + halden).body())
                .contains(word + " Made")
                .doesNotContain("Edit " + word + " Made");
        assertThat(jonas.get("/lists/organisations/cells/" + made + "/" + halden + "/edit")
                        .statusCode())
                .isEqualTo(404);
        assertThat(jonas.post("/settings/fields/" + id("Made") + "/index").statusCode())
                .isEqualTo(400);
    }

    @Test
    void organisations_are_grouped_by_a_class_that_a_rule_makes() {
        String size = ruled("Size", "people > 0 ? \"Peopled " + word + "\" : \"Deserted " + word + "\"");
        organisation("Halden");

        assertThat(list("as=groups:" + size)).contains("Deserted " + word);
    }

    private String filledIn(String label, String type, String... more) {
        String called = word + " " + label;
        String[] fields = new String[6 + more.length];
        System.arraycopy(new String[] {"on", "organisation", "label", called, "type", type}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        var answer = jonas.post("/settings/fields", fields);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204, 303);
        return name(label);
    }

    private String name(String label) {
        return "custom." + FieldKey.of(word + " " + label, "field");
    }

    private static String key(String name) {
        return name.substring("custom.".length());
    }

    private String ruled(String label, String rule) {
        assertThat(adding(label, rule)).isEmpty();
        return name(label);
    }

    /// What is wrong with the new field; empty when it is added.
    private String adding(String label, String rule) {
        var answer = jonas.post(
                "/settings/fields",
                "on",
                "organisation",
                "label",
                word + " " + label,
                "reckoning.how",
                "RULE",
                "reckoning.rule",
                rule);
        return answer.statusCode() == 422 ? answer.body() : "";
    }

    private String changed(String label, String rule) {
        var answer = jonas.put(
                "/settings/fields/" + id(label),
                "label",
                word + " " + label,
                "reckoning.how",
                "RULE",
                "reckoning.rule",
                rule);
        return answer.statusCode() == 422 ? answer.body() : "";
    }

    private static String toast(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("rapport_toast="))
                .map(cookie -> cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')))
                .map(text -> new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private String id(String label) {
        return db.select(FIELD.ID)
                .from(FIELD)
                .where(FIELD.LABEL.eq(word + " " + label))
                .fetchSingle(FIELD.ID)
                .toString();
    }

    private String fields() {
        return db.select(FIELD.KEY).from(FIELD).where(FIELD.REMOVED_AT.isNull()).fetch(FIELD.KEY).stream()
                .map(CustomField::nameOf)
                .toList()
                .toString();
    }

    private String organisation(String name) {
        jonas.post("/organisations", "name", name + " " + word);
        return theOne();
    }

    /// The only one found by the word of this test.
    private String theOne() {
        String found = list("");
        int at = found.indexOf("name=\"tick\" value=\"") + 19;
        return found.substring(at, found.indexOf('"', at));
    }

    private String list(String more) {
        return jonas.get("/organisations?q=" + word + "&" + more).body();
    }

    private String filtered(String filter) {
        return jonas.get("/organisations?filter=" + encoded(filter)).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void fill(String party, String name, String value) {
        jonas.put("/parties/" + party + "/facts/" + name, "value", value, "was", "");
    }

    private String stored(String party) {
        return db.select(PARTY.CUSTOM)
                .from(PARTY)
                .where(PARTY.ID.eq(PartyId.of(party)))
                .fetchSingle(PARTY.CUSTOM)
                .value()
                .data();
    }

    /// A role that reads all organisations, without one field.
    private String roleThatHides(String field) {
        String role = "Without " + field;
        jonas.post("/settings/roles", "name", role, "from", house.role("Read only"));
        jonas.put(
                "/settings/roles/" + house.role(role),
                "name",
                role,
                "description",
                "",
                "reach.organisation.READ",
                "ALL",
                "reach.organisation.EXPORT",
                "ALL",
                "field.organisation." + field,
                "HIDDEN");
        return role;
    }
}
