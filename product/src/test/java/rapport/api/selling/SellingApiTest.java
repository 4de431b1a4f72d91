package rapport.api.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.sales.calling.BeginCallList;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;

/// A program sells: from an enquiry to a deal that is won.
@RunningRapport
class SellingApiTest {
    private static final String DEALS = "/api/v1/opportunities";
    private static final String LEADS = "/api/v1/leads";

    private final House house;
    private final BeginCallList begin;
    private final Program program;
    private final Program reader;
    private String firm = "";

    SellingApiTest(House house, Tokens tokens, BeginCallList begin) {
        this.house = house;
        this.begin = begin;
        var programs = new Programs(house, tokens);
        this.program = programs.writing();
        this.reader = programs.reading();
    }

    @BeforeEach
    void there_is_a_customer() {
        firm = post("/api/v1/organisations", "{\"name\": \"Tokke Verft %s\"}".formatted(UUID.randomUUID()))
                .hasStatus(201)
                .text("/id");
    }

    @Test
    void a_deal_is_begun_changed_moved_and_won() {
        var deal = begin("\"expectedClose\": \"2027-01-31\", \"note\": \"Two shifts\"");
        assertThat(deal.text("/customer/id")).isEqualTo(firm);
        assertThat(deal.json().at("/amount/amount").asDecimal()).isEqualByComparingTo("125000.50");
        assertThat(deal.text("/standing")).isEqualTo("OPEN");
        assertThat(deal.text("/note")).isEqualTo("Two shifts");

        var changed = patch(deal, "{\"nextStep\": \"Send the offer\", \"expectedClose\": null}")
                .hasStatus(200);
        assertThat(changed.text("/nextStep")).isEqualTo("Send the offer");
        assertThat(changed.json().has("expectedClose")).isFalse();
        patch(deal, "{\"nextStep\": \"Call\"}").isProblem(412);

        String to = stage("/items/0/stages/1/id");
        assertThat(put(at(deal) + "/stage", "{\"stage\": \"%s\"}".formatted(to))
                        .hasStatus(200)
                        .text("/stage/id"))
                .isEqualTo(to);
        assertThat(post(at(deal) + "/closure", "{\"outcome\": \"WON\"}")
                        .hasStatus(200)
                        .text("/standing"))
                .isEqualTo("WON");
        assertThat(post(at(deal) + "/closure", "{\"outcome\": \"WON\"}")
                        .isProblem(409)
                        .text("/detail"))
                .contains("closed already");
        assertThat(new Answered(program.send("DELETE", at(deal) + "/closure", ""))
                        .hasStatus(200)
                        .text("/standing"))
                .isEqualTo("OPEN");
    }

    @Test
    void a_telephone_works_through_a_call_list_and_reads_what_came_of_it() {
        String name = "Tokke spring " + UUID.randomUUID();
        String one = lead("Tora Ringing");
        String other = lead("Ulf Ringing");
        String list = begin.of(name, List.of(UUID.fromString(one), UUID.fromString(other)), house.firstAdministrator())
                .list()
                .toString();
        String at = "/api/v1/call-lists/" + list;

        assertThat(get("/api/v1/call-lists").text("/items/0/name")).isEqualTo(name);
        var first = get(at + "/entries?limit=1").hasStatus(200);
        assertThat(first.text("/items/0/lead")).isEqualTo(one);
        assertThat(get(at + "/entries?limit=1&cursor=" + first.text("/next")).text("/items/0/lead"))
                .isEqualTo(other);
        post(at + "/entries/" + one + "/calls", "{\"said\": \"MAYBE\"}").isProblem(422);
        assertThat(post(at + "/entries/" + one + "/calls", "{\"said\": \"INTERESTED\", \"words\": \"Send two dates\"}")
                        .hasStatus(200)
                        .text("/response"))
                .isEqualTo("INTERESTED");
        post(at + "/entries/" + one + "/calls", "{\"said\": \"INTERESTED\"}").isProblem(409);

        var read = get(at).hasStatus(200);
        assertThat(read.json().at("/total").asInt()).isEqualTo(2);
        assertThat(read.json().at("/toCall").asInt()).isEqualTo(1);
        assertThat(read.json().at("/responses/INTERESTED").asInt()).isEqualTo(1);
        assertThat(get(at + "/entries?response=INTERESTED").json().at("/items").size())
                .isEqualTo(1);
        get("/api/v1/call-lists/" + UUID.randomUUID() + "/entries").isProblem(404);
    }

    private String lead(String name) {
        return post("/api/v1/leads", "{\"name\": \"%s\", \"interest\": \"A press\"}".formatted(name))
                .hasStatus(201)
                .text("/id");
    }

    @Test
    void a_lost_deal_names_its_reason() {
        var deal = begin("\"source\": \"Fair\"");

        post(at(deal) + "/closure", "{\"outcome\": \"LOST\"}").isProblem(409);
        var lost = post(
                        at(deal) + "/closure",
                        "{\"outcome\": \"LOST\", \"reason\": \"%s\", \"competitor\": \"Nordic Arms\"}"
                                .formatted(stage("/lossReasons/0/id")))
                .hasStatus(200);

        assertThat(lost.text("/lossReason/name")).isEqualTo(stage("/lossReasons/0/name"));
        assertThat(lost.text("/competitor")).isEqualTo("Nordic Arms");
    }

    @Test
    void what_is_wrong_with_a_deal_is_named_with_its_place_and_nothing_is_begun() {
        String sign = "Nothing begun " + UUID.randomUUID();
        var refused = post(DEALS, """
                {"name": "%s", "customer": "%s", "amount": {"amount": 12.125, "currency": "NOK"}}
                """.formatted(sign, firm)).isProblem(422);
        assertThat(refused.pointers()).containsExactly("/amount/amount");

        assertThat(post(DEALS, """
                {"name": "%s", "customer": "%s", "amount": {"amount": 5, "currency": "XYZW"},
                 "expectedClose": "soon", "owner": {"id": "01900000-0000-7000-8000-000000000000"}}
                """.formatted(sign, UUID.randomUUID()))
                        .isProblem(422)
                        .pointers())
                .containsExactly("/amount", "/customer", "/expectedClose");
        assertThat(post(DEALS, """
                {"name": "%s", "customer": "%s", "owner": {"id": "01900000-0000-7000-8000-000000000000"}}
                """.formatted(sign, firm)).isProblem(422).pointers())
                .containsExactly("/owner/id");
        assertThat(post(DEALS, "{\"name\": \"x\", \"stages\": 1}")
                        .isProblem(422)
                        .pointers())
                .containsExactly("/stages");
        assertThat(get(DEALS + "?q=" + sign.replace(" ", "%20"))
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void deals_are_listed_with_the_filter_of_the_screen_and_counted_in_groups() {
        String sign = "sign" + UUID.randomUUID().toString().substring(0, 8);
        post(DEALS, named(sign + " one", "")).hasStatus(201);
        post(DEALS, named(sign + " two", "")).hasStatus(201);

        var page = get(DEALS + "?q=" + sign + "&sort=name&limit=1&filter=standing%20%3D%3D%20%22OPEN%22")
                .hasStatus(200);
        assertThat(page.text("/items/0/name")).isEqualTo(sign + " one");
        assertThat(get(DEALS + "?q=" + sign + "&sort=name&limit=1&filter=standing%20%3D%3D%20%22OPEN%22&cursor="
                                + page.text("/next"))
                        .text("/items/0/name"))
                .isEqualTo(sign + " two");
        assertThat(get(DEALS + "/groups?by=standing&q=" + sign)
                        .json()
                        .at("/items/0/count")
                        .asInt())
                .isEqualTo(2);
        get(DEALS + "?sort=colour").isProblem(400);
    }

    @Test
    void somebody_new_asks_and_becomes_a_deal_once() {
        String email = "asks-" + UUID.randomUUID() + "@example.com";
        var lead = post(LEADS, """
                {"name": "Aud Tveit", "email": "%s", "company": "Tveit Mek", "interest": "Palletising", "source": "Fair"}
                """.formatted(email)).hasStatus(201);
        assertThat(lead.text("/standing")).isEqualTo("NEW");
        assertThat(lead.text("/asker/name")).isEqualTo("Aud Tveit");

        String at = LEADS + "/" + lead.text("/id");
        assertThat(put(at + "/standing", "{\"standing\": \"CONTACTED\"}")
                        .hasStatus(200)
                        .text("/standing"))
                .isEqualTo("CONTACTED");
        var deal = post(at + "/conversion", "{\"amount\": {\"amount\": 900, \"currency\": \"EUR\"}}")
                .hasStatus(201);
        assertThat(deal.text("/name")).isEqualTo("Palletising");
        assertThat(deal.text("/lead")).isEqualTo(lead.text("/id"));
        post(at + "/conversion", "{}").isProblem(409);
        assertThat(get(at).text("/opportunity")).isEqualTo(deal.text("/id"));
    }

    @Test
    void the_lead_of_somebody_known_is_not_a_second_person() {
        String email = "known-" + UUID.randomUUID() + "@example.com";
        String told = "{\"name\": \"Gro Haukeli\", \"email\": \"%s\", \"interest\": \"%s\"}";
        var first = post(LEADS + "?matching=match", told.formatted(email, "Gripper"))
                .hasStatus(201);

        var second = post(LEADS + "?matching=match", told.formatted(email, "Welding"))
                .hasStatus(201);
        assertThat(second.text("/asker/id")).isEqualTo(first.text("/asker/id"));
        assertThat(second.text("/id")).isNotEqualTo(first.text("/id"));
    }

    @Test
    void a_lead_is_given_up_for_a_reason_and_taken_up_again() {
        var lead = post(LEADS, "{\"asker\": \"%s\", \"interest\": \"Crane\"}".formatted(firm))
                .hasStatus(201);
        String at = LEADS + "/" + lead.text("/id");

        assertThat(post(at + "/disqualification", "{\"reason\": \"DULL\"}")
                        .isProblem(422)
                        .pointers())
                .containsExactly("/reason");
        var given = post(at + "/disqualification", "{\"reason\": \"NOT_NOW\", \"remark\": \"After the yard\"}")
                .hasStatus(200);
        assertThat(given.text("/disqualification/remark")).isEqualTo("After the yard");
        assertThat(new Answered(program.send("DELETE", at + "/disqualification", ""))
                        .hasStatus(200)
                        .text("/standing"))
                .isEqualTo("NEW");

        var read = get(at);
        new Answered(program.send("DELETE", at, "", "If-Match", read.header("ETag"))).hasStatus(204);
        get(at).isProblem(404);
    }

    @Test
    void a_token_that_only_reads_sells_nothing() {
        assertThat(reader.send("POST", DEALS, named("Nothing", "")).statusCode())
                .isEqualTo(403);
        assertThat(reader.send("POST", LEADS, "{}").statusCode()).isEqualTo(403);
    }

    private Answered begin(String more) {
        return post(DEALS, named("Packing line", ", " + more)).hasStatus(201);
    }

    private String named(String name, String more) {
        return """
                {"name": "%s", "customer": "%s", "amount": {"amount": 125000.50, "currency": "NOK"}%s}
                """.formatted(name, firm, more);
    }

    private String stage(String pointer) {
        return get("/api/v1/pipelines").hasStatus(200).text(pointer);
    }

    private static String at(Answered deal) {
        return DEALS + "/" + deal.text("/id");
    }

    private Answered patch(Answered deal, String json) {
        return new Answered(program.send("PATCH", at(deal), json, "If-Match", deal.header("ETag")));
    }

    private Answered put(String path, String json) {
        return new Answered(program.send("PUT", path, json));
    }

    private Answered post(String path, String json) {
        return new Answered(program.send("POST", path, json));
    }

    private Answered get(String path) {
        return new Answered(program.get(path));
    }
}
