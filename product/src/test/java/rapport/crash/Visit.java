package rapport.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongPredicate;

/// A Rapport in a process of its own, seen from the browser and from its database.
final class Visit {
    static final String EMAIL = "first@crash.example";
    static final String PASSWORD = "a kettle for the whole office";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String BOUNDARY = "----a-line-that-no-file-holds";

    private final String address;
    private final Path data;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Visit(String address, Path data) {
        this.address = address;
        this.data = data;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    boolean comesUp(Process program) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && program.isAlive()) {
            try {
                if (send(HttpRequest.newBuilder(URI.create(address + "/health")).build())
                                .statusCode()
                        == 200) {
                    return true;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            Thread.sleep(200);
        }
        return false;
    }

    /// Signs in, hands in a file, and starts the import as proposed.
    ///
    /// @return the id of the import
    String importFile(String name, byte[] bytes) throws IOException, InterruptedException {
        signIn();
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var uploaded = send(HttpRequest.newBuilder(URI.create(address + "/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
        String next = uploaded.headers().firstValue("Location").orElse("");
        if (!next.startsWith("/imports/")) {
            throw new IllegalStateException("The upload led to “" + next + "”: " + uploaded.statusCode());
        }
        String id = next.split("/")[2];
        form("/imports/" + id + "/run", "");
        return id;
    }

    /// Signs in and sends a form.
    void does(String path, String fields) throws IOException, InterruptedException {
        signIn();
        form(path, fields);
    }

    /// Signs in, sends a form, and says where it led.
    String makes(String path, String fields) throws IOException, InterruptedException {
        signIn();
        return form(path, fields).headers().firstValue("Location").orElseThrow();
    }

    /// A page, as whoever signed in last sees it.
    String page(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build()).body();
    }

    /// Writes into the tables, as somebody at the console does.
    void writes(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "rapport", password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select journal.name(null, null, 'Prepare the test', 'CONSOLE', '', '')");
            statement.execute(sql);
            connection.commit();
        }
    }

    private void signIn() throws IOException, InterruptedException {
        form("/sign-in", "email=" + encoded(EMAIL) + "&password=" + encoded(PASSWORD));
    }

    /// Until so many jobs have ended well.
    void waitUntilDone(int jobs) throws SQLException, InterruptedException {
        waitUntil("select count(*) from jobs.job where state = 'DONE'", done -> done == jobs);
    }

    void waitUntil(String sql, LongPredicate enough) throws SQLException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!enough.test(number(sql))) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Not in " + PATIENCE + ": " + sql + " is " + number(sql));
            }
            Thread.sleep(50);
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    String text(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "rapport", password());
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + line(data.resolve("postgres/cluster/postmaster.pid"), 3) + "/rapport";
    }

    private String password() {
        return line(data.resolve("postgres/password"), 0);
    }

    private static String line(Path file, int number) {
        try {
            return Files.readAllLines(file).get(number).strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> form(String path, String fields) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
