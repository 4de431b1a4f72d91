package rapport.console;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// The Rapport that runs on a folder. It opens to whoever can read the key that lies there.
record RunningProgram(Path folder, URI address, String key, HttpClient client) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /// @throws Unable when nothing was ever started there, or the key may not be read
    static RunningProgram on(Path folder) throws Unable {
        try {
            var address = URI.create(Files.readString(folder.resolve("address")).strip());
            String key = Files.readString(folder.resolve("console-key")).strip();
            var client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
            return new RunningProgram(folder, address, key, client);
        } catch (AccessDeniedException closed) {
            throw new Unable("The key in " + folder + " may not be read by you. Ask who started Rapport.");
        } catch (IOException absent) {
            throw notRunning(folder);
        }
    }

    private static Unable notRunning(Path folder) {
        return new Unable("Rapport does not run on " + folder
                + ". Start it first with ./rapport run, or name its folder in RAPPORT_DATA.");
    }

    /// A form, sent with the key of the folder.
    ///
    /// @throws Unable with the program's own sentence when it refuses
    String console(String path, Map<String, String> form) throws Unable {
        String fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(address.resolve(path))
                .header("X-Console-Key", key)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        if (answer.statusCode() >= 300) {
            throw new Unable(answer.body().strip());
        }
        return answer.body();
    }

    /// A token with which a program writes.
    ///
    /// @param minutes how long it is good for; empty until it is revoked
    String token(String name, String minutes) throws Unable {
        var form = minutes.isEmpty() ? Map.of("name", name) : Map.of("name", name, "minutes", minutes);
        return Json.read(console("/console/tokens", form)).path("token").asString();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Unable {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw notRunning(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unable("Interrupted.");
        }
    }
}
