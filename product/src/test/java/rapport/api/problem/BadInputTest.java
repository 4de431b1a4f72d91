package rapport.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.access.tokens.TokenScope;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;

/// Whatever a program does wrong, it is told so in a problem, and never sees a stack trace or a page.
@RunningRapport
class BadInputTest {
    private static final String PEOPLE = "/api/v1/people";

    private final House house;
    private final String token;
    private final Program program;
    private final Program reader;

    BadInputTest(House house, Tokens tokens) {
        var programs = new Programs(house, tokens);
        this.house = house;
        this.token = programs.token(TokenScope.WRITE);
        this.program = house.program(token);
        this.reader = programs.reading();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"Amara\",",
                "{'name': 'Amara'}",
                "name=Amara",
                "{} {}",
                "{\"note\":\"a\",\"note\":\"b\"}"
            })
    void what_is_not_json_is_refused_with_its_place(String body) {
        assertThat(post(body).isProblem(400).text("/detail")).contains("line 1, column");
    }

    @Test
    void a_body_nested_without_end_is_refused() {
        post("{\"note\":" + "[".repeat(100_000)).isProblem(400);
    }

    @Test
    void no_body_is_refused() {
        new Answered(program.send("POST", PEOPLE, "", "Content-Type", "application/json")).isProblem(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"Amara\"", "42"})
    void what_is_no_object_is_refused(String body) {
        post(body).isProblem(422);
    }

    @Test
    void unknown_fields_are_named() {
        var refused =
                post("{\"name\": \"Amara\", \"nme\": {\"a\": [1]}, \"emails\": [{\"value\": \"a@b.example\", \"kind\": 1}]}")
                        .isProblem(422);

        assertThat(refused.pointers()).containsExactly("/nme", "/emails/0/kind");
        assertThat(refused.text("/errors/0/detail")).contains("nme", "emails");
    }

    @Test
    void a_wrong_type_is_named_with_the_one_that_was_expected() {
        var refused =
                post("{\"name\": 5, \"born\": {}, \"emails\": \"a@b.example\", \"phones\": [{\"value\": 69172222}]}")
                        .isProblem(422);

        assertThat(refused.pointers()).containsExactly("/name", "/born", "/emails", "/phones/0/value");
        assertThat(refused.text("/errors/1/detail")).isEqualTo("This has to be a text, and it is an object.");
        assertThat(refused.text("/errors/2/detail")).isEqualTo("This has to be a list, and it is a text.");
    }

    @Test
    void a_body_over_a_megabyte_is_too_large() {
        post("{\"note\": \"" + "x".repeat(1_100_000) + "\"}").isProblem(413);
    }

    @Test
    void signs_that_no_database_keeps_are_left_out() {
        var added = post("{\"name\": \"Zo\\u0000ë \\ud800Ng\", \"note\": \"\\u0007x\"}")
                .hasStatus(201);

        assertThat(added.text("/displayName")).isEqualTo("Zoë Ng");
        assertThat(added.text("/note")).isEqualTo("x");
    }

    @Test
    void a_fact_that_is_too_long_is_refused() {
        var refused = post("{\"name\": \"" + "n".repeat(5_000) + "\", \"note\": \"" + "x".repeat(20_001)
                        + "\", \"websites\": [{\"value\": \"https://a.example/" + "w".repeat(3_000) + "\"}]}")
                .isProblem(422);

        assertThat(refused.pointers()).containsExactlyInAnyOrder("/name", "/note", "/websites/0/value");
    }

    @Test
    void another_type_than_json_is_refused() {
        var form = house.visitor().send("POST", PEOPLE, "name=Amara", "Authorization", "Bearer " + token);

        new Answered(form).isProblem(415);
        new Answered(program.send("POST", "/api/v1/imports", "{}")).isProblem(415);
        new Answered(program.send("POST", PEOPLE, "{}", "Accept", "text/html")).isProblem(406);
    }

    @Test
    void a_method_that_is_not_there_is_refused_with_those_that_are() {
        var refused = new Answered(program.send("DELETE", PEOPLE, "")).isProblem(405);

        assertThat(refused.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void an_address_that_is_not_there_answers_a_problem_too() {
        new Answered(program.get("/api/v1/unicorns")).isProblem(404);
        new Answered(program.get("/api/unicorns")).isProblem(404);
    }

    @Test
    void a_wrong_token_is_refused() {
        new Answered(house.program("rapport_wrong").get(PEOPLE)).isProblem(401);
        new Answered(house.program("").get(PEOPLE)).isProblem(401);
    }

    @Test
    void a_token_that_only_reads_does_not_write() {
        assertThat(reader.get(PEOPLE).statusCode()).isEqualTo(200);
        new Answered(reader.send("POST", PEOPLE, "{\"name\": \"Amara\"}")).isProblem(403);
    }

    private Answered post(String json) {
        return new Answered(program.send("POST", PEOPLE, json));
    }
}
