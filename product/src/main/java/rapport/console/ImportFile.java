package rapport.console;

import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// `import FILE`: feeds a file to the running program, waits until it is through, and prints the account.
final class ImportFile {
    private static final String A_DAY = "1440";
    private static final long BETWEEN_LOOKS_MILLIS = 250;

    private final RunningProgram program;
    private final String token;

    private ImportFile(RunningProgram program, String token) {
        this.program = program;
        this.token = token;
    }

    static int run(List<String> words, Path folder) throws Unable {
        var wanted = ImportWords.read(words);
        var program = RunningProgram.on(folder);
        var fed = new ImportFile(program, program.token("./rapport import", A_DAY));
        JsonNode started = fed.hand(wanted);
        var accounts = new ArrayList<JsonNode>();
        for (JsonNode one : started.path("imports")) {
            accounts.add(fed.awaitEnd(
                    program.address().resolve(one.path("links").path("self").asString())));
        }
        if (wanted.json()) {
            System.out.println(Json.pretty(accounts));
        } else {
            accounts.forEach(account -> System.out.println(ImportSentences.of(account, program.address())));
            started.path("refused").forEach(member -> System.out.println(ImportSentences.ofRefused(member)));
        }
        return accounts.stream().mapToInt(ImportSentences::exitCode).max().orElse(Console.FAILED);
    }

    /// Hands the file over. A zip becomes an import for each of its tables.
    private JsonNode hand(ImportWords wanted) throws Unable {
        String boundary = "rapport-" + UUID.randomUUID();
        var answer = program.send(request(program.address().resolve("/api/v1/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body(wanted, boundary)));
        return Json.read(mustBeFine(answer).body());
    }

    private static BodyPublisher body(ImportWords wanted, String boundary) throws Unable {
        var before = new StringBuilder();
        part(before, boundary, "as", wanted.kind());
        part(before, boundary, "mapping", wanted.mapping());
        String name =
                wanted.file().getFileName().toString().replace("\"", "%22").replaceAll("[\\r\\n]", " ");
        before.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        try {
            return BodyPublishers.concat(
                    BodyPublishers.ofString(before.toString()),
                    BodyPublishers.ofFile(wanted.file()),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        } catch (FileNotFoundException gone) {
            throw new Unable("There is no file " + wanted.file() + " any more.");
        }
    }

    private static void part(StringBuilder body, String boundary, String name, String value) {
        if (!value.isEmpty()) {
            body.append("--")
                    .append(boundary)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append("\"\r\n\r\n")
                    .append(value)
                    .append("\r\n");
        }
    }

    private JsonNode awaitEnd(URI account) throws Unable {
        while (true) {
            JsonNode now =
                    Json.read(mustBeFine(program.send(request(account).GET())).body());
            if (ImportSentences.isOver(now)) {
                return now;
            }
            pause();
        }
    }

    private static void pause() throws Unable {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unable("Interrupted. The import goes on in Rapport.");
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private static HttpResponse<String> mustBeFine(HttpResponse<String> answer) throws Unable {
        if (answer.statusCode() >= 300) {
            throw new Unable(Json.sentence(answer.body()));
        }
        return answer;
    }
}
