package rapport.intake.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.access.AccountId;
import rapport.intake.mapping.ImportKind;
import rapport.testing.TestDatabase;
import rapport.web.OpenNet;

/// What connections fetch, and from where they refuse to.
class ConnectionsTest {
    private static final Limits STRICT = new Limits(List.of(), "");

    @TempDir
    Path folder;

    @Test
    void rows_of_another_database_become_a_file_with_the_titles_of_its_columns() throws Exception {
        String address = shop("connections_rows");

        var fetched = new FetchQuery(new Drivers(STRICT))
                .from(query(address, "select name as \"Full name\", mail from customer order by mail;"), "");

        assertThat(Files.readString(fetched.file()))
                .isEqualToNormalizingNewlines(
                        "Full name,mail\n\"Okafor, Amara\",amara@there.example\nTor Lie,tor@there.example\n");
        Files.delete(fetched.file());
    }

    @Test
    void a_query_changes_nothing_there() throws Exception {
        String address = shop("connections_reads");
        var query = new FetchQuery(new Drivers(STRICT));

        assertThatThrownBy(() -> query.from(query(address, "delete from customer returning name"), ""))
                .hasMessageContaining("read-only transaction");
        assertThatThrownBy(() -> query.from(query(address, "commit; delete from customer"), ""))
                .hasMessageContaining("One statement only");
        assertThat(count(address)).isEqualTo(2);
    }

    @Test
    void an_address_that_loads_a_class_and_a_driver_that_is_not_there_are_refused_in_words() {
        var query = new FetchQuery(new Drivers(STRICT));

        assertThatThrownBy(() -> query.from(query("jdbc:postgresql://x/y?socketFactory=evil.Class", "select 1"), ""))
                .hasMessageContaining("not allowed");
        assertThatThrownBy(() -> query.from(query("jdbc:oracle:thin:@x:1521/y", "select 1"), ""))
                .hasMessageContaining("no driver for oracle")
                .hasMessageContaining("RAPPORT_JDBC_DRIVERS");
    }

    @Test
    void a_web_address_is_fetched_once_and_again_only_when_it_changed() throws Exception {
        try (var shop = new Shop()) {
            var fetch = new FetchUrl(new OpenNet(true));
            var first = fetch.from(url(shop.address("/customers.csv"), ""), "s3cret")
                    .orElseThrow();

            assertThat(first.name()).isEqualTo("Shop.csv");
            assertThat(Files.readString(first.file())).contains("amara@there.example");
            assertThat(fetch.from(url(shop.address("/customers.csv"), first.seen()), "s3cret"))
                    .isEmpty();
            assertThat(fetch.from(url(shop.address("/moved"), ""), "s3cret")).isPresent();
            assertThatThrownBy(() -> fetch.from(url(shop.address("/customers.csv"), ""), "wrong"))
                    .hasMessageContaining("answered 401");
        }
    }

    @Test
    void an_address_of_the_own_network_is_refused_unless_it_was_allowed() throws Exception {
        try (var shop = new Shop()) {
            assertThatThrownBy(() -> new FetchUrl(new OpenNet(false)).from(url(shop.address("/customers.csv"), ""), ""))
                    .hasMessageContaining("private network");
        }
        assertThatThrownBy(() -> new FetchUrl(new OpenNet(false)).from(url("file:///etc/passwd", ""), ""))
                .hasMessageContaining("https://");
    }

    @Test
    void a_folder_gives_its_files_one_after_the_other_the_oldest_first() throws Exception {
        file("b.csv", 40);
        file("a.csv", 30);
        file("notes.txt", 50);
        file("fresh.csv", 0);
        var fetch = new FetchFolder(new Limits(List.of(folder.toString()), ""), Clock.systemUTC());

        var first = fetch.from(folder(folder, "")).orElseThrow();
        var second = fetch.from(folder(folder, first.seen())).orElseThrow();

        assertThat(List.of(first.name(), second.name())).containsExactly("b.csv", "a.csv");
        assertThat(fetch.from(folder(folder, second.seen()))).isEmpty();
    }

    @Test
    void only_folders_that_were_allowed_are_watched_wherever_a_link_leads() throws Exception {
        Path allowed = Files.createDirectory(folder.resolve("allowed"));
        Path secret = Files.createDirectory(folder.resolve("secret"));
        Path link = Files.createSymbolicLink(allowed.resolve("link"), secret);
        var fetch = new FetchFolder(new Limits(List.of(allowed.toString()), ""), Clock.systemUTC());

        assertThat(fetch.from(folder(allowed, ""))).isEmpty();
        assertThatThrownBy(() -> fetch.from(folder(link, ""))).hasMessageContaining("does not lie below");
        assertThatThrownBy(() -> fetch.from(folder(allowed.resolve("../secret"), "")))
                .hasMessageContaining("does not lie below");
        assertThatThrownBy(() -> new FetchFolder(STRICT, Clock.systemUTC()).from(folder(allowed, "")))
                .hasMessageContaining("RAPPORT_CONNECTION_FOLDERS");
    }

    private void file(String name, int minutesOld) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "Name\nAmara\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(minutesOld))));
    }

    private static String shop(String name) throws SQLException {
        URI there = URI.create(TestDatabase.emptyUrl(name));
        String[] login = there.getUserInfo().split(":", 2);
        String address = "jdbc:postgresql://" + there.getHost() + ":" + there.getPort() + there.getPath() + "?user="
                + login[0] + "&password=" + login[1];
        try (var database = DriverManager.getConnection(address);
                var statement = database.createStatement()) {
            statement.execute("create table customer (name text, mail text)");
            statement.execute("insert into customer values ('Okafor, Amara', 'amara@there.example'),"
                    + " ('Tor Lie', 'tor@there.example')");
        }
        return address;
    }

    private static int count(String address) throws SQLException {
        try (var database = DriverManager.getConnection(address);
                var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from customer")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection query(String address, String query) {
        return connection(ConnectionKind.QUERY, address, query, "");
    }

    private static Connection url(String address, String seen) {
        return connection(ConnectionKind.URL, address, "", seen);
    }

    private static Connection folder(Path folder, String seen) {
        return connection(ConnectionKind.FOLDER, folder.toString(), "", seen);
    }

    private static Connection connection(ConnectionKind kind, String address, String query, String seen) {
        return new Connection(
                new ConnectionId(new UUID(0, 1)),
                "Shop",
                kind,
                address,
                "*.csv",
                query,
                "",
                ImportKind.PEOPLE,
                "",
                60,
                null,
                Instant.EPOCH,
                seen,
                new AccountId(new UUID(0, 2)));
    }

    /// A shop on this machine that wants to be told a token.
    private static final class Shop implements AutoCloseable {
        private final HttpServer server;

        Shop() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/moved", exchange -> {
                exchange.getResponseHeaders().add("Location", "/customers.csv");
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            });
            server.createContext("/customers.csv", exchange -> {
                byte[] body = "Name,Mail\nAmara,amara@there.example\n".getBytes(StandardCharsets.UTF_8);
                boolean known =
                        "Bearer s3cret".equals(exchange.getRequestHeaders().getFirst("Authorization"));
                boolean seen = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                exchange.getResponseHeaders().add("ETag", "\"v1\"");
                exchange.sendResponseHeaders(!known ? 401 : seen ? 304 : 200, known && !seen ? body.length : -1);
                if (known && !seen) {
                    exchange.getResponseBody().write(body);
                }
                exchange.close();
            });
            server.start();
        }

        String address(String path) {
            return "http://127.0.0.1:" + server.getAddress().getPort() + path;
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
