package rapport.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A Rapport that was started for measuring, on its own folder, as a user starts it: `./rapport run`.
final class Program implements AutoCloseable {
    static final String EMAIL = "bench@rapport.example";
    static final String PASSWORD = "sixteen clients and one kettle";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final Path data;
    private final BufferedReader output;

    private Program(Process process, Path data) {
        this.process = process;
        this.data = data;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Returns as soon as the process is there; it is not ready yet.
    static Program begin(Site site, Path data) throws IOException {
        var builder = new ProcessBuilder(site.launcher().toString(), "run").redirectErrorStream(true);
        builder.environment().put("RAPPORT_DATA", data.toString());
        builder.environment().put("RAPPORT_PORT", Integer.toString(Site.PORT));
        builder.environment().put("RAPPORT_DATABASE_URL", "");
        builder.environment().put("RAPPORT_ADMIN_EMAIL", EMAIL);
        builder.environment().put("RAPPORT_ADMIN_PASSWORD", PASSWORD);
        return new Program(builder.start(), data);
    }

    static Program start(Site site, Path data) throws IOException {
        var program = begin(site, data);
        program.awaitReady();
        return program;
    }

    private void awaitReady() throws IOException {
        var said = new StringBuilder();
        for (String line; (line = output.readLine()) != null; said.append(line).append('\n')) {
            if (line.startsWith("Rapport is at")) {
                Thread.startVirtualThread(this::passOn);
                return;
            }
        }
        throw new IOException("Rapport did not start: " + said);
    }

    /// What it says later, until it has ended.
    private void passOn() {
        try {
            for (String line; (line = output.readLine()) != null; ) {
                System.err.println(line);
            }
        } catch (IOException e) {
            // The stream is closed with the process: it has nothing more to say.
            return;
        }
    }

    /// The cookie of a real sign-in.
    String signIn() throws IOException, InterruptedException {
        return signIn(EMAIL);
    }

    /// For somebody who has the password of the first administrator.
    String signIn(String email) throws IOException, InterruptedException {
        var answer = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=" + email + "&password=" + PASSWORD.replace(' ', '+'))));
        String cookies = String.join(
                "; ",
                answer.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.split(";", 2)[0])
                        .toList());
        if (answer.statusCode() != 303 || cookies.isEmpty()) {
            throw new IOException("The sign-in answered " + answer.statusCode());
        }
        return cookies;
    }

    String token() throws IOException, InterruptedException {
        var answer = send(request("/console/tokens")
                .header(
                        "X-Console-Key",
                        Files.readString(data.resolve("console-key")).strip())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=bench&minutes=600")));
        return answer.body().replaceAll("(?s).*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Site.PORT + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /// The database behind it, to look into and to fill beside the program.
    Connection database() throws IOException, SQLException {
        List<String> pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + pid.get(3).strip() + "/rapport",
                "rapport",
                Files.readString(data.resolve("postgres/password")).strip());
    }

    /// The process of the program and those of its database.
    List<Long> processes() throws IOException {
        long server = Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .getFirst()
                .strip());
        var all = new ArrayList<>(List.of(process.pid(), server));
        ProcessHandle.of(server)
                .ifPresent(postgres ->
                        postgres.descendants().map(ProcessHandle::pid).forEach(all::add));
        return all;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IOException("Rapport did not stop within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
