package rapport.api.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import rapport.access.tokens.TokenScope;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

@RunningRapport
class AnswerOnceTest {
    private static final String PEOPLE = "/api/v1/people";

    private final Program program;
    private final Program other;
    private final Answers answers;
    private final TurnableClock clock;
    private final String key = "key-" + UUID.randomUUID();
    private final String name = "Once " + UUID.randomUUID().toString().replaceAll("[\\d-]", "");

    AnswerOnceTest(House house, Tokens tokens, Answers answers, TurnableClock clock) {
        var programs = new Programs(house, tokens);
        this.program = house.program(programs.token(TokenScope.WRITE));
        this.other = house.program(programs.token(TokenScope.WRITE));
        this.answers = answers;
        this.clock = clock;
    }

    @Test
    void the_same_request_with_the_same_key_is_done_once_and_answered_twice() {
        var first = post(person(name)).hasStatus(201);
        var second = post(person(name)).hasStatus(201);

        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        post(person(name)).hasStatus(201);

        post(person(name + " Other")).isProblem(422);
        new Answered(program.send("POST", "/api/v1/organisations", person(name), "Idempotency-Key", key))
                .isProblem(422);
    }

    @Test
    void requests_at_the_same_time_are_done_once() throws Exception {
        List<Future<Answered>> sent = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            Callable<Answered> request = () -> post(person(name));
            for (int i = 0; i < 16; i++) {
                sent.add(threads.submit(request));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Answered> one : sent) {
            statuses.add(one.get().response().statusCode());
        }

        assertThat(statuses).containsOnly(201, 409).contains(201);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void a_refused_request_has_done_nothing_and_leaves_the_key_free() {
        post("{\"emails\": [{\"value\": \"no at\"}]}").isProblem(422);

        post(person(name)).hasStatus(201);
    }

    @Test
    void a_key_belongs_to_the_account_that_sent_it() {
        post(person(name)).hasStatus(201);

        var theirs = new Answered(other.send("POST", PEOPLE, person(name), "Idempotency-Key", key)).hasStatus(201);

        assertThat(theirs.header("Idempotency-Replayed")).isEmpty();
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        post(person(name)).hasStatus(201);
        clock.pass(Duration.ofHours(25));

        assertThat(post(person(name)).hasStatus(201).header("Idempotency-Replayed"))
                .isEmpty();
        clock.pass(Duration.ofHours(25));
        answers.forgetTheOld();
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void a_key_that_is_too_long_is_refused() {
        new Answered(program.send("POST", PEOPLE, person(name), "Idempotency-Key", "k".repeat(256))).isProblem(400);
    }

    private Answered post(String json) {
        return new Answered(program.send("POST", PEOPLE, json, "Idempotency-Key", key));
    }

    private int people() {
        return new Answered(program.get(PEOPLE + "?q=" + name.replace(" ", "+")))
                .json()
                .path("items")
                .size();
    }

    private static String person(String name) {
        return "{\"name\": \"" + name + "\"}";
    }
}
