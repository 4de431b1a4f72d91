package rapport.api.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;

@RunningRapport
class InteractionsApiTest {
    private static final String INTERACTIONS = "/api/v1/interactions";

    private final Program program;

    InteractionsApiTest(House house, Tokens tokens) {
        this.program = new Programs(house, tokens).writing();
    }

    @Test
    void a_call_stands_on_the_timeline_of_the_person_and_of_the_employer() {
        var person = post("/api/v1/people", """
                {"name": "Ingrid Solberg", "employments": [{"organisation": "Solberg Tunnel AS"}]}
                """).hasStatus(201);

        var call = post(INTERACTIONS, call(person.text("/id"), "Asks for an offer"))
                .hasStatus(201);

        assertThat(get(call.header("Location")).hasStatus(200).json()).isEqualTo(call.json());
        assertThat(first(person.text("/id"))).isEqualTo("Asks for an offer");
        assertThat(first(person.text("/employments/0/organisationId"))).isEqualTo("Asks for an offer");
        assertThat(call.text("/payload/ticket")).isEqualTo("T-1");
    }

    @Test
    void a_timeline_is_read_page_by_page_newest_first() {
        String person = post("/api/v1/people", "{\"name\": \"Page Turner\"}").text("/id");
        for (String subject : new String[] {"one", "two", "three"}) {
            post(INTERACTIONS, call(person, subject)).hasStatus(201);
        }

        var newest = get(INTERACTIONS + "?party=" + person + "&limit=2").hasStatus(200);
        var oldest = get(INTERACTIONS + "?party=" + person + "&limit=2&cursor=" + newest.text("/next"));

        assertThat(newest.text("/items/0/subject")).isEqualTo("three");
        assertThat(newest.header("Link")).contains("rel=\"next\"");
        assertThat(oldest.text("/items/0/subject")).isEqualTo("one");
        assertThat(oldest.json().has("next")).isFalse();
    }

    @Test
    void what_is_wrong_with_an_interaction_is_named_with_its_place() {
        var refused = post(INTERACTIONS, """
                {"kind": "SHOUT", "channel": "PHONE", "direction": "INBOUND", "occurredAt": "yesterday", "subject": "x"}
                """).isProblem(422);

        assertThat(refused.pointers()).containsExactly("/kind", "/occurredAt");
        assertThat(post(INTERACTIONS, """
                {"kind": "CALL", "channel": "PHONE", "direction": "INBOUND", "minutes": "5", "parties": ["me"]}
                """).isProblem(422).pointers())
                .containsExactlyInAnyOrder("/minutes", "/parties/0");
        assertThat(post(INTERACTIONS, "{\"minutes\": 99999999999999999999}")
                        .isProblem(422)
                        .pointers())
                .containsExactly("/minutes");
        assertThat(post(INTERACTIONS, "{\"minutes\": 5000000000}")
                        .isProblem(422)
                        .pointers())
                .containsExactly("/minutes");
        assertThat(post(INTERACTIONS, """
                {"kind": "CALL", "channel": "PHONE", "direction": "INBOUND", "subject": "x",
                 "parties": ["01900000-0000-7000-8000-000000000000"]}
                """).isProblem(422).pointers()).containsExactly("/parties");
    }

    @Test
    void a_timeline_belongs_to_a_party_that_is_there() {
        get(INTERACTIONS).isProblem(400);
        get(INTERACTIONS + "?party=me").isProblem(400);
        get(INTERACTIONS + "?party=01900000-0000-7000-8000-000000000000").isProblem(404);
        get(INTERACTIONS + "/01900000-0000-7000-8000-000000000000").isProblem(404);
    }

    private String first(String party) {
        return get(INTERACTIONS + "?party=" + party).text("/items/0/subject");
    }

    private static String call(String party, String subject) {
        return """
                {"kind": "CALL", "channel": "PHONE", "direction": "INBOUND", "minutes": 12, "subject": "%s",
                 "emotionalState": "PLEASED", "parties": ["%s"], "payload": {"ticket": "T-1"}}
                """.formatted(subject, party);
    }

    private Answered post(String path, String json) {
        return new Answered(program.send("POST", path, json));
    }

    private Answered get(String path) {
        return new Answered(program.get(path));
    }
}
