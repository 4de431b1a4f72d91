package rapport.sales;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customfields.db.Tables.FIELD;
import static rapport.journal.db.Tables.CHANGE_SET;
import static rapport.sales.db.Tables.LEAD;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.customfields.FieldKey;
import rapport.jobs.Errand;
import rapport.jobs.JobId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;

/// A company notes of its leads and deals what no other program would ask.
@RunningRapport
class OwnFieldsInSellingTest {
    private final House house;
    private final DSLContext db;
    private final Errand errand;
    private final Program program;
    private final String word = "Sel" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
    private Browser seller;

    OwnFieldsInSellingTest(House house, DSLContext db, Errand errand, Tokens tokens) {
        this.house = house;
        this.db = db;
        this.errand = errand;
        this.program = new Programs(house, tokens).writing();
        this.seller = house.visitor();
    }

    @BeforeEach
    void somebody_sells() {
        seller = house.administrator();
        seller.post("/organisations", "name", word + " Verft");
    }

    @AfterEach
    void nothing_is_demanded_of_others() {
        db.select(FIELD.ID)
                .from(FIELD)
                .where(FIELD.REQUIRED)
                .and(FIELD.LABEL.startsWith(word))
                .fetch(FIELD.ID)
                .forEach(field -> seller.delete("/settings/fields/" + field));
    }

    @Test
    void a_deal_is_begun_with_what_the_company_asks_and_shows_it_on_its_page() {
        String plant =
                added("opportunity", "Plant", "CHOICE", "moreOptions", "New line\nExtension", "required", "true");
        String by = added("opportunity", "Wanted by", "DATE");

        assertThat(seller.get("/opportunities/new").body()).contains(word + " Plant", word + " Wanted by");
        var refused = begun("custom." + by, "some day");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(word + " Plant is needed.", "value=\"some day\"");
        begun("custom." + plant, "extension", "custom." + by, "2031-03-01");

        assertThat(seller.get("/opportunities/" + deal()).body()).contains("Extension", "1 Mar 2031");
        assertThat(seller.get("/opportunities/" + deal() + "/preview").body()).contains("Extension");
        assertThat(custom()).isEqualTo("{\"" + plant + "\":\"extension\",\"" + by + "\":\"2031-03-01\"}");
    }

    @Test
    void a_fact_is_changed_on_the_page_the_slower_one_is_told_and_each_change_is_taken_back_by_itself() {
        String several = added("opportunity", "Parts", "CHOICES", "moreOptions", "Arm\nGripper\nVision");
        String seats = added("opportunity", "Cells", "NUMBER");
        begun("custom." + several, "arm");
        String facts = "/opportunities/" + deal() + "/facts/custom.";

        assertThat(seller.get(facts + several + "/edit").body())
                .contains("value=\"arm\" checked", "type=\"checkbox\" name=\"value\" value=\"vision\"");
        assertThat(seller.put(facts + several, "was", "arm", "value", "arm", "value", "vision")
                        .statusCode())
                .isEqualTo(200);
        String parts = lastAct();
        assertThat(seller.put(facts + several, "was", "arm", "value", "gripper").statusCode())
                .isEqualTo(409);
        assertThat(seller.put(facts + seats, "value", "a few").statusCode()).isEqualTo(422);
        seller.put(facts + seats, "was", "", "value", "12");
        assertThat(seller.get("/changes/" + parts).body()).contains(word + " Parts", "Arm, Vision");
        seller.post("/changes/" + parts + "/undo");

        assertThat(custom()).isEqualTo("{\"" + seats + "\":12,\"" + several + "\":[\"arm\"]}");
        assertThat(seller.get("/records/" + deal() + "/history").body()).contains(word + " Cells", "12");
    }

    @Test
    void the_list_shows_sorts_groups_and_filters_by_it_and_many_are_told_at_once() {
        String plant = added("opportunity", "Hall", "CHOICE", "moreOptions", "North\nSouth");
        String seats = added("opportunity", "Arms", "NUMBER");
        added("opportunity", "Double", "", "reckoning.how", "RULE", "reckoning.rule", "custom." + seats + " * 2");
        begun("name", word + " one", "custom." + seats, "4");
        begun("name", word + " two", "custom." + seats, "9", "custom." + plant, "north");
        String shown = "/opportunities?q=" + word + "&columns=name,custom." + plant + ",custom." + seats + ",custom."
                + key("Double");

        assertThat(seller.get(shown).body()).contains(">North<", "18");
        assertThat(seller.get(shown + "&filter=" + asked("custom." + key("Double") + " > 10"))
                        .body())
                .contains(word + " two")
                .doesNotContain(word + " one");
        seller.put("/lists/opportunities/cells/custom." + plant + "/" + deal("one"), "was", "", "value", "south");
        assertThat(seller.get(shown + "&as=groups:custom." + plant).body()).contains("North", "South");
        seller.post(
                "/lists/opportunities/bulk/custom." + seats, "tick", deal("one"), "tick", deal("two"), "answer", "9");
        assertThat(custom(deal("one"))).contains("\"" + seats + "\":9");
        seller.post("/changes/" + lastAct() + "/undo");
        assertThat(custom(deal("one"))).contains("\"" + seats + "\":4");
    }

    @Test
    void what_a_lead_says_stands_in_the_deal_that_it_becomes() {
        String plant = added("lead", "Line", "CHOICE", "moreOptions", "Wet\nDry");
        added("opportunity", "Line", "CHOICE", "moreOptions", "Wet\nDry");
        seller.post("/leads", "name", "Asta " + word, "interest", word, "custom." + plant, "dry");
        String lead = lead();

        assertThat(seller.get("/leads/" + lead).body()).contains("Dry");
        assertThat(seller.get("/leads/" + lead + "/conversion/new").body())
                .contains("<option value=\"dry\" selected>Dry</option>");
        var converted = new Answered(
                program.send("POST", "/api/v1/leads/" + lead + "/conversion", "{\"name\": \"" + word + "\"}"));

        assertThat(converted.hasStatus(201).text("/custom/" + plant)).isEqualTo("dry");
    }

    @Test
    void a_program_tells_and_changes_it_and_what_is_wrong_is_named_with_its_place() {
        String seats = added("opportunity", "Robots", "NUMBER");
        String day = added("lead", "Visit on", "DATE");
        String firm = new Answered(program.send("POST", "/api/v1/organisations", "{\"name\": \"" + word + " AS\"}"))
                .text("/id");
        String deal = "{\"name\": \"%s\", \"customer\": \"%s\", \"custom\": {\"%s\": %s}}";

        assertThat(post("/api/v1/opportunities", deal.formatted(word, firm, seats, "\"some\""))
                        .isProblem(422)
                        .pointers())
                .containsExactly("/custom/" + seats);
        var made = post("/api/v1/opportunities", deal.formatted(word, firm, seats, 3))
                .hasStatus(201);
        assertThat(made.json().at("/custom/" + seats).asInt()).isEqualTo(3);
        var changed = patch("/api/v1/opportunities/" + made.text("/id"), "{\"custom\": {\"" + seats + "\": 4}}");
        assertThat(changed.hasStatus(200).json().at("/custom/" + seats).asInt()).isEqualTo(4);
        assertThat(patch("/api/v1/opportunities/" + made.text("/id"), "{\"custom\": {\"none\": 4}}")
                        .isProblem(422)
                        .pointers())
                .containsExactly("/custom/none");

        var lead = post(
                        "/api/v1/leads",
                        "{\"name\": \"Asta %s\", \"custom\": {\"%s\": \"2031-02-03\"}}".formatted(word, day))
                .hasStatus(201);
        assertThat(lead.text("/custom/" + day)).isEqualTo("2031-02-03");
        var cleared = patch("/api/v1/leads/" + lead.text("/id"), "{\"custom\": {\"" + day + "\": null}}");
        assertThat(cleared.hasStatus(200).json().has("custom")).isFalse();
        assertThat(new Answered(program.get("/api/openapi.json"))
                        .json()
                        .at("/components/schemas/NewLead/properties/custom/properties/" + day + "/format")
                        .asString())
                .isEqualTo("date");
    }

    @Test
    void files_bring_it_along_and_a_row_that_says_something_else_is_refused() {
        String day = added("lead", "Fair day", "DATE");
        String seats = added("lead", "Stand size", "NUMBER");

        String file = "Name,Interest,%s Fair day,%s Stand size\nAsta %s,A,31.12.2030,12\nBo %s,B,30.12.2030,big\n"
                .formatted(word, word, word, word);
        String draft = seller.upload("/imports?kind=leads", "fair.csv", new ByteArrayInputStream(file.getBytes(UTF_8)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(seller.get(draft).body()).contains("value=\"custom." + day + "\" selected");
        String job = seller.post(
                        draft,
                        "column-0",
                        "name",
                        "column-1",
                        "interest",
                        "column-2",
                        "custom." + day,
                        "column-3",
                        "custom." + seats)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var lines = errand.awaitEnd(new JobId(UUID.fromString(job.substring(job.lastIndexOf('/') + 1))))
                .lines();

        assertThat(List.of(lines.done(), lines.refused())).containsExactly(1L, 1L);
        assertThat(seller.get(job).body()).contains(word + " Stand size is a number");
        assertThat(db.select(LEAD.CUSTOM)
                        .from(LEAD)
                        .where(LEAD.ID.eq(new LeadId(UUID.fromString(lead("A")))))
                        .fetchSingle(LEAD.CUSTOM)
                        .value()
                        .data())
                .contains("2030-12-31", "12");
    }

    @Test
    void an_organisation_sums_up_its_deals_for_each_as_far_as_he_sees_them() {
        added(
                "organisation",
                "Deals",
                "",
                "reckoning.how",
                "ROLL_UP",
                "reckoning.over",
                "opportunities",
                "reckoning.summary",
                "COUNT");
        added(
                "organisation",
                "Worth",
                "",
                "reckoning.how",
                "ROLL_UP",
                "reckoning.over",
                "opportunities",
                "reckoning.summary",
                "SUM",
                "reckoning.of",
                "amount",
                "reckoning.only",
                "standing == \"OPEN\"");
        begun("name", word + " one", "amount", "1200 EUR");
        begun("name", word + " two", "amount", "800 EUR");
        String columns =
                "/organisations?q=" + word + "&columns=name,custom." + key("Deals") + ",custom." + key("Worth");

        assertThat(seller.get(columns).body()).contains("2,000 EUR");
        assertThat(seller.get(columns + "&filter=" + asked("custom." + key("Deals") + " == 2"))
                        .body())
                .contains(word + " Verft");
        seller.post("/settings/roles", "name", "Sells " + word, "from", house.role("Member"));
        String role = house.role("Sells " + word);
        seller.put(
                "/settings/roles/" + role,
                "name",
                "Sells " + word,
                "description",
                "",
                "reach.organisation.READ",
                "ALL",
                "reach.opportunity.READ",
                "OWN");
        Browser other = house.browserOf(house.employAs("Sells " + word));
        assertThat(other.get(columns).body()).contains(word + " Verft", ">0<").doesNotContain("2,000 EUR");
    }

    @Test
    void deals_and_leads_are_found_by_what_is_known_of_the_customer() {
        String plan = added("organisation", "Plan", "CHOICE", "moreOptions", "Small\nLarge");
        String seats = added("person", "Reads", "NUMBER");
        seller.post(
                "/organisations",
                "name",
                word + " Bakeri",
                "role",
                "CLIENT",
                "custom." + plan,
                "large",
                "industry",
                "");
        seller.post("/people", "name", "Asta " + word, "custom." + seats, "7");
        String bakery = party(word + " Bakeri");
        seller.post("/parties/" + bakery + "/tags", "name", word + " tag");
        begun("name", word + " here");
        seller.post("/opportunities", "name", word + " there", "party", bakery);
        seller.post("/leads", "party", party("Asta " + word), "interest", word);

        for (String rule : List.of(
                "customer.custom." + plan + " == \"large\"",
                "customer.role == \"CLIENT\"",
                "customer.tags == \"" + word + " tag\"",
                "has(customer.custom." + plan + ")")) {
            assertThat(seller.get("/opportunities?q=" + word + "&filter=" + asked(rule))
                            .body())
                    .as(rule)
                    .contains(word + " there")
                    .doesNotContain(word + " here");
        }
        assertThat(seller.get("/leads?q=" + word + "&filter=" + asked("customer.custom." + seats + " > 6"))
                        .body())
                .contains("Asta " + word);
        assertThat(seller.get("/leads?q=" + word + "&filter=" + asked("customer.custom." + seats + " > 7"))
                        .body())
                .doesNotContain("Asta " + word);
    }

    private static String asked(String rule) {
        return URLEncoder.encode(rule, UTF_8);
    }

    /// With the customer of this test.
    private HttpResponse<String> begun(String... fields) {
        var form = new ArrayList<>(List.of("party", party(word + " Verft")));
        if (!List.of(fields).contains("name")) {
            form.addAll(List.of("name", word));
        }
        form.addAll(List.of(fields));
        return seller.post("/opportunities", form.toArray(String[]::new));
    }

    /// The key of the new field.
    private String added(String kind, String label, String type, String... more) {
        var form = new ArrayList<>(List.of("on", kind, "label", word + " " + label, "type", type));
        form.addAll(List.of(more));
        var answer = seller.post("/settings/fields", form.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204, 303);
        return key(label);
    }

    private String key(String label) {
        return FieldKey.of(word + " " + label, "field");
    }

    private String party(String name) {
        return db.fetchSingle("select id from customers.party where name = {0}", name)
                .get(0, String.class);
    }

    private String deal() {
        return db.fetchSingle("select id from sales.opportunity where name = {0}", word)
                .get(0, String.class);
    }

    private String deal(String name) {
        return db.fetchSingle("select id from sales.opportunity where name = {0}", word + " " + name)
                .get(0, String.class);
    }

    private String lead() {
        return lead(word);
    }

    private String lead(String interest) {
        return db.fetchSingle("""
                select lead.id from sales.lead join customers.party on party.id = lead.party_id
                 where party.name = {0} and lead.interest = {1}
                """, "Asta " + word, interest).get(0, String.class);
    }

    private String custom() {
        return custom(deal());
    }

    private String custom(String deal) {
        return db.select(OPPORTUNITY.CUSTOM)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.eq(new OpportunityId(UUID.fromString(deal))))
                .fetchSingle(OPPORTUNITY.CUSTOM)
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

    private Answered post(String path, String body) {
        return new Answered(program.send("POST", path, body));
    }

    private Answered patch(String path, String body) {
        return new Answered(program.send("PATCH", path, body, "If-Match", "*"));
    }
}
