package rapport.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.tokens.TokenScope;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;

@RunningRapport
class ImportsApiTest {
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");

    private final String house;
    private final String token;
    private final Program program;

    ImportsApiTest(House house, Tokens tokens) {
        this.house = house.address();
        this.token = new Programs(house, tokens).token(TokenScope.WRITE);
        this.program = house.program(token);
    }

    @Test
    void a_file_is_taken_and_every_row_accounted_for() throws Exception {
        String who = "row" + UUID.randomUUID().toString().replaceAll("[\\d-]", "");
        var taken = hand("people", "Name,E-mail\n" + who + " Berg," + who + "@berg.example\nBad,nope\n")
                .hasStatus(202);

        var account = awaitEnd(taken.header("Location"));

        assertThat(taken.json().path("imports").size()).isEqualTo(1);
        assertThat(account.text("/state")).isEqualTo("DONE");
        assertThat(account.json().path("created").asInt()).isEqualTo(1);
        assertThat(account.json().path("refused").asInt()).isEqualTo(1);
        assertThat(account.json().path("total").asInt()).isEqualTo(2);
        assertThat(program.get(account.text("/links/refused")).body())
                .contains("Bad")
                .doesNotContain(who);
    }

    @Test
    void the_same_file_with_the_same_key_is_taken_once() throws Exception {
        String key = "import-" + UUID.randomUUID();
        var first = hand("people", "Name\nAda Import\n", "Idempotency-Key", key).hasStatus(202);
        var second =
                hand("people", "Name\nAda Import\n", "Idempotency-Key", key).hasStatus(202);

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        hand("people", "Name\nBo Import\n", "Idempotency-Key", key).isProblem(422);
        awaitEnd(first.header("Location"));
    }

    @Test
    void rows_that_wait_are_counted_where_a_program_wants_to_be_asked() throws Exception {
        String who = "Row" + UUID.randomUUID().toString().replaceAll("[\\d-]", "");
        String header = "Given name,Family name,E-mail\n";
        awaitEnd(matched("create", header + "Ottilie," + who + ",info@" + who + ".example\n")
                .hasStatus(202)
                .header("Location"));

        var account = awaitEnd(matched("ask", header + "Barnaby," + who + ",info@" + who + ".example\n")
                .hasStatus(202)
                .header("Location"));

        assertThat(account.text("/matching")).isEqualTo("ASK");
        assertThat(account.json().path("waiting").asInt()).isEqualTo(1);
        assertThat(program.get(account.text("/links/waiting")).body()).contains("Barnaby");
        matched("guess", header).isProblem(400);
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_the_reason() throws Exception {
        hand("people", "").isProblem(422);
        hand("dogs", "Name\nRex\n").isProblem(400);
        new Answered(program.send("POST", "/api/v1/imports", "{}")).isProblem(415);
        new Answered(program.get("/api/v1/imports/01900000-0000-7000-8000-000000000000")).isProblem(404);
    }

    @Test
    void imports_are_listed_newest_first_and_page_by_page() throws Exception {
        String first = hand("people", "Name\nAda Listed\n").hasStatus(202).header("Location");
        String second = hand("people", "Name\nBo Listed\n").hasStatus(202).header("Location");
        awaitEnd(first);
        awaitEnd(second);

        var page = new Answered(program.get("/api/v1/imports?limit=1")).hasStatus(200);
        assertThat(page.text("/items/0/links/self")).isEqualTo(second);
        var next = new Answered(program.get("/api/v1/imports?limit=1&cursor=" + page.text("/next"))).hasStatus(200);
        assertThat(next.text("/items/0/links/self")).isEqualTo(first);
        assertThat(page.header("Link")).contains("cursor=" + page.text("/next"), "rel=\"next\"");
        new Answered(program.get("/api/v1/imports?cursor=nonsense")).isProblem(400);
        new Answered(program.get("/api/v1/imports?limit=0")).isProblem(400);
    }

    private Answered awaitEnd(String account) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var now = new Answered(program.get(account)).hasStatus(200);
            if (OVER.contains(now.text("/state"))) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The import does not come to an end");
    }

    /// Each time with another boundary, as programs do.
    private Answered hand(String as, String file, String... headers) throws IOException, InterruptedException {
        return handIn(as, "", file, headers);
    }

    private Answered matched(String matching, String file) throws IOException, InterruptedException {
        return handIn("people", matching, file);
    }

    private Answered handIn(String as, String matching, String file, String... headers)
            throws IOException, InterruptedException {
        String boundary = "b" + UUID.randomUUID();
        String body = """
                --%1$s\r
                Content-Disposition: form-data; name="as"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="matching"\r
                \r
                %3$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="people.csv"\r
                Content-Type: text/csv\r
                \r
                %4$s\r
                --%1$s--\r
                """.formatted(boundary, as, matching, file);
        var request = HttpRequest.newBuilder(URI.create(house + "/api/v1/imports"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return new Answered(client.send(request.build(), BodyHandlers.ofString()));
        }
    }
}
