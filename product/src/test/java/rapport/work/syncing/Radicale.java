package rapport.work.syncing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The one CalDAV server of a test run: Radicale, as Debian has it. It takes every user with this password.
public final class Radicale {
    public static final String PASSWORD = "a sealed word";
    private static final String ABSENT = "The CalDAV server Radicale is not installed: apt-get install radicale";

    private Radicale() {}

    /// Where its calendars are. Skips the test where it is not installed.
    public static URI address() {
        Assumptions.assumeTrue(Holder.PORT > 0, ABSENT);
        return URI.create("http://127.0.0.1:" + Holder.PORT + "/");
    }

    /// Makes a calendar for somebody, and answers where it is.
    public static URI calendar(String user, String name) {
        URI at = address().resolve("/" + user + "/" + name.toLowerCase(java.util.Locale.ROOT) + "/");
        var made = ask(
                "MKCALENDAR",
                at,
                user,
                "<c:mkcalendar xmlns=\"DAV:\" xmlns:c=\"urn:ietf:params:xml:ns:caldav\"><set><prop><displayname>" + name
                        + "</displayname></prop></set></c:mkcalendar>");
        if (made.statusCode() != 201) {
            throw new IllegalStateException(made.statusCode() + " " + made.body());
        }
        return at;
    }

    public static HttpResponse<String> ask(String method, URI at, String user, String body) {
        String known = Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(at)
                .header("Authorization", "Basic " + known)
                .header("Depth", "1")
                .header("Content-Type", body.startsWith("BEGIN") ? "text/calendar; charset=utf-8" : "application/xml")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static final class Holder {
        private static final int MOST_TRIES = 100;
        static final int PORT = started();

        private static int started() {
            boolean installed = Stream.of(String.valueOf(System.getenv("PATH")).split(":"))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, "radicale")));
            if (!installed) {
                return 0;
            }
            try (var free = new ServerSocket(0)) {
                int port = free.getLocalPort();
                free.close();
                Path home = Files.createDirectories(Path.of("target", "radicale", String.valueOf(port)))
                        .toAbsolutePath();
                Path config = Files.writeString(home.resolve("config"), """
                        [server]
                        hosts = 127.0.0.1:%d
                        [auth]
                        type = none
                        [rights]
                        type = owner_only
                        [storage]
                        filesystem_folder = %s
                        """.formatted(port, home.resolve("calendars")));
                Process server = new ProcessBuilder(List.of("radicale", "--config", config.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("log").toFile())
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
                for (int tries = 0; !answers(port); tries++) {
                    if (tries > MOST_TRIES || server.waitFor(100, TimeUnit.MILLISECONDS)) {
                        throw new IllegalStateException("Radicale did not start: see " + home.resolve("log"));
                    }
                }
                return port;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        private static boolean answers(int port) {
            try {
                return ask("PROPFIND", URI.create("http://127.0.0.1:" + port + "/"), "nobody", "")
                                .statusCode()
                        < 500;
            } catch (UncheckedIOException notYet) {
                return false;
            }
        }
    }
}
