package rapport.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import rapport.bench.people.PeopleGenerator;

/// Brings generated people in as a company would: as a CSV file over the API.
final class Imports {
    static final long SEED = 42;
    private static final String BOUNDARY = "rapport-bench";
    private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"(\\w+)\"");

    private Imports() {}

    /// The first `people` of the generator, written once.
    static Path file(Site site, int people) throws IOException {
        Path file = site.data("people-" + people + ".csv");
        if (!Files.exists(file)) {
            new PeopleGenerator(SEED).write(file, people);
        }
        return file;
    }

    /// Hands the file over and waits until it is through.
    ///
    /// @return the account, as the API tells it
    static String run(Program program, Path file) throws IOException, InterruptedException {
        String location = hand(program, file);
        String token = program.token();
        while (true) {
            String account = program.send(program.request(location.replaceFirst("^https?://[^/]+", ""))
                            .header("Authorization", "Bearer " + token))
                    .body();
            var state = STATE.matcher(account);
            switch (state.find() ? state.group(1).toUpperCase(Locale.ROOT) : "") {
                case "DONE" -> {
                    return account;
                }
                case "FAILED", "CANCELLED" -> throw new IOException("The import ended badly: " + account);
                default -> Thread.sleep(100);
            }
        }
    }

    /// Hands the file over.
    ///
    /// @return where its account stands
    static String hand(Program program, Path file) throws IOException, InterruptedException {
        String token = program.token();
        var handed = program.send(program.request("/api/v1/imports")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(
                                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"as\"\r\n\r\n"
                                        + "people\r\n--" + BOUNDARY
                                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n"
                                        + "Content-Type: text/csv\r\n\r\n"),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
        return handed.headers()
                .firstValue("Location")
                .orElseThrow(() ->
                        new IOException("The import was not taken: " + handed.statusCode() + " " + handed.body()));
    }
}
