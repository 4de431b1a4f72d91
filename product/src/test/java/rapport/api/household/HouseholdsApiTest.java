package rapport.api.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;

/// A program tells who lives together.
@RunningRapport
class HouseholdsApiTest {
    private static final String HOUSEHOLDS = "/api/v1/households";

    private final Program program;
    private final Program reader;
    private String mother = "";
    private String child = "";
    private String word = "";

    HouseholdsApiTest(House house, Tokens tokens) {
        var programs = new Programs(house, tokens);
        this.program = programs.writing();
        this.reader = programs.reading();
    }

    @BeforeEach
    void there_are_people() {
        word = "Haus" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        mother = person("Livia");
        child = person("Emil");
    }

    @Test
    void a_household_is_made_found_renamed_and_deleted() {
        var made = made("HEAD");
        assertThat(made.text("/name")).isEqualTo(word);
        assertThat(made.text("/members/0/id")).isEqualTo(mother);
        assertThat(made.text("/members/0/role")).isEqualTo("HEAD");
        assertThat(made.text("/members/0/since")).isEqualTo("2019-08-01");
        assertThat(made.header("Location")).endsWith(at(made));

        assertThat(new Answered(reader.get(at(made))).hasStatus(200).text("/id"))
                .isEqualTo(made.text("/id"));
        var page = new Answered(reader.get(HOUSEHOLDS + "?q=" + word)).hasStatus(200);
        assertThat(page.text("/items/0/id")).isEqualTo(made.text("/id"));

        patch(made, "\"0\"", "Familie").isProblem(412);
        var renamed = patch(made, made.header("ETag"), word + " 2").hasStatus(200);
        assertThat(renamed.text("/name")).isEqualTo(word + " 2");
        patch(made, "*", "").isProblem(409);

        new Answered(program.send("DELETE", at(made), "")).isProblem(428);
        new Answered(program.send("DELETE", at(made), "", "If-Match", "*")).hasStatus(204);
        new Answered(reader.get(at(made))).isProblem(404);
        new Answered(reader.get("/api/v1/people/" + mother)).hasStatus(200);
    }

    @Test
    void members_come_change_their_role_and_leave() {
        var made = made("HEAD");

        var two = member(made, child, "{\"role\": \"OTHER\", \"since\": \"2020-02-03\"}")
                .hasStatus(200);
        assertThat(two.json().at("/members")).hasSize(2);
        var changed = member(made, child, "{\"role\": \"CHILD\"}").hasStatus(200);
        assertThat(changed.text("/members/1/role")).isEqualTo("CHILD");
        assertThat(changed.text("/members/1/since")).isEqualTo("2020-02-03");
        member(made, child, "{\"role\": \"CAT\"}").isProblem(422);
        member(made, child, "{\"role\": \"CHILD\", \"since\": \"2021-02-03\"}").isProblem(422);

        var left = new Answered(program.send("DELETE", at(made) + "/members/" + child, "")).hasStatus(200);
        assertThat(left.json().at("/members/1").has("until")).isTrue();
        new Answered(program.send("DELETE", at(made) + "/members/" + child, "")).isProblem(404);
    }

    @Test
    void nobody_lives_in_two_and_nobody_unknown_in_one() {
        made("HEAD");

        assertThat(post(body(mother, "OTHER")).isProblem(409).text("/detail")).contains("One lives in one household");
        post(body(UUID.randomUUID().toString(), "HEAD")).isProblem(422);
        assertThat(post(body(child, "DOG")).isProblem(422).text("/errors/0/pointer"))
                .isEqualTo("/members/0/role");
        post("{\"name\": \"%s\", \"members\": []}".formatted(word)).isProblem(409);
    }

    @Test
    void a_request_that_is_sent_twice_makes_one_household() {
        String key = UUID.randomUUID().toString();

        var first = new Answered(program.send("POST", HOUSEHOLDS, body(mother, "HEAD"), "Idempotency-Key", key));
        var second = new Answered(program.send("POST", HOUSEHOLDS, body(mother, "HEAD"), "Idempotency-Key", key));

        assertThat(second.hasStatus(201).text("/id"))
                .isEqualTo(first.hasStatus(201).text("/id"));
    }

    @Test
    void a_token_that_reads_changes_nothing() {
        new Answered(reader.send("POST", HOUSEHOLDS, body(mother, "HEAD"))).isProblem(403);
    }

    private Answered made(String role) {
        return post(body(mother, role)).hasStatus(201);
    }

    private String body(String person, String role) {
        return "{\"name\": \"%s\", \"members\": [{\"person\": \"%s\", \"role\": \"%s\", \"since\": \"2019-08-01\"}]}"
                .formatted(word, person, role);
    }

    private Answered post(String body) {
        return new Answered(program.send("POST", HOUSEHOLDS, body));
    }

    private Answered patch(Answered household, String version, String name) {
        return new Answered(
                program.send("PATCH", at(household), "{\"name\": \"%s\"}".formatted(name), "If-Match", version));
    }

    private Answered member(Answered household, String person, String body) {
        return new Answered(program.send("PUT", at(household) + "/members/" + person, body));
    }

    private String person(String given) {
        return new Answered(program.send(
                        "POST",
                        "/api/v1/people",
                        "{\"name\": {\"given\": \"%s\", \"family\": \"%s\"}}".formatted(given, word)))
                .hasStatus(201)
                .text("/id");
    }

    private static String at(Answered household) {
        return HOUSEHOLDS + "/" + household.text("/id");
    }
}
