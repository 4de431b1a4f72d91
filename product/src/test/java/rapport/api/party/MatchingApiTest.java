package rapport.api.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;

/// Programs that tell of somebody who may be known already.
@RunningRapport
class MatchingApiTest {
    private final Program program;

    MatchingApiTest(House house, Tokens tokens) {
        this.program = new Programs(house, tokens).writing();
    }

    @Test
    void somebody_who_surely_is_known_gets_what_a_program_tells_and_is_answered() {
        var first =
                add("match", "Evangeline", "Thistlewood", "1968-02-11", "ma1").hasStatus(201);
        var second = add("match", "Evangelina", "Thistlewood", "1968-02-11", "ma1-other")
                .hasStatus(200);

        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(second.json().get("emails").size()).isEqualTo(2);
    }

    @Test
    void somebody_who_may_be_known_is_not_written_where_a_program_asks() {
        var first = add("match", "Barnaby", "Cloverfield", "1940-02-11", "ma2").hasStatus(201);
        var second =
                add("ask", "Barnaby", "Cloverfield", "1972-08-30", "ma2-other").isProblem(409);

        assertThat(second.text("/type")).isEqualTo("urn:rapport:problem:maybe-known");
        assertThat(second.text("/candidates/0/href")).isEqualTo("/api/v1/people/" + first.text("/id"));
        assertThat(second.json().at("/candidates/0/probability").asDouble()).isBetween(0.2, 1.0);
        add("create", "Barnaby", "Cloverfield", "1972-08-30", "ma2-other").hasStatus(201);
    }

    @Test
    void a_mode_that_there_is_not_is_refused() {
        add("guess", "Nobody", "Atall", "1972-08-30", "ma3").isProblem(400);
    }

    @Test
    void two_who_are_the_same_become_one_and_are_two_again() {
        String stays =
                add("create", "Crispin", "Yellowhammer", "1980-01-01", "ma4").text("/id");
        String goes =
                add("create", "Crispin", "Yellowhamer", "1980-01-01", "ma5").text("/id");
        String merges = "/api/v1/people/" + stays + "/merges";

        send("POST", merges, "{\"other\": \"" + goes + "\"}").hasStatus(201);
        assertThat(send("GET", "/api/v1/people/" + goes, "").text("/id")).isEqualTo(stays);
        assertThat(send("GET", merges, "").text("/items/0/other")).isEqualTo(goes);
        send("DELETE", merges + "/" + goes, "").hasStatus(204);
        assertThat(send("GET", "/api/v1/people/" + goes, "").text("/id")).isEqualTo(goes);
        send("DELETE", merges + "/" + goes, "").isProblem(404);
        send("POST", merges, "{\"other\": \"" + stays + "\"}").isProblem(409);
        send("POST", merges, "{}").isProblem(422);
    }

    private Answered add(String matching, String given, String family, String born, String mail) {
        return send("POST", "/api/v1/people?matching=" + matching, """
                {"name": {"given": "%s", "family": "%s"}, "born": "%s",
                 "emails": [{"value": "%s@%s.example"}],
                 "phones": [{"value": "+44 20 7946 0%s"}],
                 "addresses": [{"country": "GB", "locality": "London", "postcode": "EC1A 1BB", "lines": ["9 %s Road"]}]}
                """.formatted(
                        given, family, born, given, mail, 100 + Math.abs(family.hashCode() % 800), family));
    }

    private Answered send(String method, String path, String json) {
        return new Answered(program.send(method, path, json));
    }
}
