package rapport;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;

/// A start that is there to be remembered: the launcher lets the virtual machine note what a start and the first pages
/// load, so that later ones are quicker. It wants a folder that is thrown away, and it stops by itself.
final class Rehearsal {
    private static final String PASSWORD = "a rehearsal that nobody sees";
    private static final List<String> PAGES =
            List.of("/health", "/setup", "/sign-in", "/people", "/organisations", "/people/new", "/imports/new", "/");

    private Rehearsal() {}

    static boolean isMeant(String... words) {
        return words.length > 0 && words[0].equals("rehearse");
    }

    static void of(SpringApplication program) {
        try (var running = program.run(
                "--server.port=0",
                "--rapport.throwaway=true",
                "--rapport.admin-email=rehearsal@rapport.example",
                "--rapport.admin-password=" + PASSWORD)) {
            visit("http://localhost:" + running.getEnvironment().getProperty("local.server.port"));
        } catch (IOException notVital) {
            System.err.println("The rehearsal was cut short: " + notVital.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void visit(String address) throws IOException, InterruptedException {
        try (var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            browser.send(
                    HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(
                                    "email=rehearsal@rapport.example&password=" + PASSWORD.replace(' ', '+')))
                            .build(),
                    BodyHandlers.discarding());
            for (int round = 0; round < 3; round++) {
                for (String page : PAGES) {
                    browser.send(
                            HttpRequest.newBuilder(URI.create(address + page)).build(), BodyHandlers.discarding());
                }
            }
        }
    }
}
