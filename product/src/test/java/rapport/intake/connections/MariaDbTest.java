package rapport.intake.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.access.AccountId;
import rapport.intake.mapping.ImportKind;

/// What a connection brings out of a MariaDB whose driver lies in the folder of drivers, and what
/// it does when that database is slow, breaks off or is asked to change something.
class MariaDbTest {
    private static final String DRIVER = "org.mariadb.jdbc.Driver";

    @TempDir
    static Path folder;

    private static MariaServer shop;
    private static Drivers drivers;

    @BeforeAll
    static void a_shop_keeps_its_customers_in_a_mariadb() throws Exception {
        assumeTrue(MariaServer.isHere(), "There is no MariaDB on this machine: apt-get install mariadb-server");
        Path jars = Files.createDirectory(folder.resolve("drivers"));
        Path jar = Path.of(Class.forName(DRIVER)
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Files.copy(jar, jars.resolve("mariadb.jar"));
        drivers = new Drivers(new Limits(List.of(), jars.toString()));
        shop = MariaServer.startIn(Files.createDirectory(folder.resolve("server")));
        shop.execute(
                "create table customer (name varchar(80), born date, seen datetime, worth decimal(12,2), vip tinyint(1),"
                        + " since year, note text) engine=InnoDB",
                "insert into customer values"
                        + " ('Okafor, Amara', '1984-02-29', '2026-03-01 07:05:09', 1234.50, 1, 2019, 'likes 🦔 & \"tea\"'),"
                        + " ('山田 太郎', null, null, -0.05, 0, null, null),"
                        + " ('Zoë Ångström', '1970-01-01', '2026-10-25 02:30:00', 0.00, null, 2024, 'two\nlines')",
                "create table counter (hits int) engine=MyISAM",
                "insert into counter values (1)");
    }

    @AfterAll
    static void the_shop_closes() throws Exception {
        if (shop != null) {
            shop.close();
        }
    }

    @Test
    void the_driver_is_taken_from_the_folder_of_drivers() throws Exception {
        assertThat(drivers.of(shop.address()).getClass().getClassLoader())
                .isNotSameAs(getClass().getClassLoader());
        assertThat(drivers.of(shop.address())).isSameAs(drivers.of(shop.address()));
    }

    @Test
    void dates_amounts_nothing_and_every_script_come_as_they_are() throws Exception {
        assertThat(
                        fetched(
                                "select name as \"Full name\", born, seen, worth, vip, since, note from customer order by born"))
                .isEqualToNormalizingNewlines("""
                        Full name,born,seen,worth,vip,since,note
                        山田 太郎,,,-0.05,0,,
                        Zoë Ångström,1970-01-01,2026-10-25 02:30:00,0.00,,2024,"two
                        lines"
                        "Okafor, Amara",1984-02-29,2026-03-01 07:05:09,1234.50,1,2019,"likes 🦔 & ""tea""\"
                        """);
    }

    /// In a process of its own, which may have less memory than half of the rows take.
    @Test
    void a_hundred_thousand_rows_never_stand_in_memory_together() throws Exception {
        var small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallProcess.class.getName(),
                        shop.address(),
                        "select seq, repeat('x', 1000) as text from seq_1_to_100000")
                .redirectErrorStream(true)
                .start();

        String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).endsWith("100001 lines");
    }

    /// Fetches what a query gives and says how many lines that is.
    static final class SmallProcess {
        private SmallProcess() {}

        public static void main(String[] args) throws Exception {
            var fetched = new FetchQuery(new Drivers(new Limits(List.of(), "")))
                    .from(query(args[0], args[1]), MariaServer.SECRET);
            try (var lines = Files.lines(fetched.file())) {
                System.out.print(lines.count() + " lines");
            }
            Files.delete(fetched.file());
        }
    }

    @Test
    void a_wrong_password_is_told_in_words() {
        assertThatThrownBy(() -> new FetchQuery(drivers).from(query("select 1"), "wrong"))
                .isInstanceOf(FetchProblem.class)
                .hasMessageContaining("The database says:")
                .hasMessageContaining("Access denied for user 'shop'");
    }

    @Test
    void whatever_would_change_something_is_refused() throws Exception {
        for (String writes : List.of(
                "insert into customer (name) values ('Mallory') returning name",
                "delete from customer",
                "update counter set hits = 2",
                "insert into counter values (2)",
                "drop table counter",
                "create table mine as select 1 as one",
                "truncate table counter",
                "lock tables counter write")) {
            assertThatThrownBy(() -> new FetchQuery(drivers).from(query(writes), MariaServer.SECRET))
                    .as(writes)
                    .isInstanceOf(FetchProblem.class);
        }
        assertThat(shop.number("select count(*) from customer")).isEqualTo(3);
        assertThat(shop.number("select sum(hits) from counter")).isEqualTo(1);
        assertThat(shop.number("select count(*) from information_schema.tables where table_name = 'mine'"))
                .isZero();
    }

    @Test
    void settings_that_read_files_of_this_machine_are_refused() {
        for (String setting : List.of("?allowLocalInfile=true", "?initSql=drop table counter")) {
            assertThatThrownBy(() -> drivers.of(shop.address() + setting)).hasMessageContaining("not allowed");
        }
    }

    @Test
    void a_slow_query_is_given_up() {
        var impatient = new FetchQuery(drivers, Duration.ofSeconds(1));

        assertThatThrownBy(() -> impatient.from(query("select sleep(30)"), MariaServer.SECRET))
                .isInstanceOf(FetchProblem.class)
                .hasMessageContaining("max_statement_time");
    }

    @Test
    void what_breaks_off_in_the_middle_is_a_problem_and_leaves_nothing_behind() throws Exception {
        long before = leftBehind();
        var fetching = background(
                query("select seq, repeat('y', 1000), sleep(0.0005) from seq_1_to_100000"), new FetchQuery(drivers));
        long connection = 0;
        while (connection == 0) {
            connection = shop.number("select id from information_schema.processlist"
                    + " where info like '%repeat(''y''%' and id <> connection_id() and time_ms > 500");
        }
        shop.execute("kill connection " + connection);

        assertThatThrownBy(fetching::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The database says:");
        assertThat(leftBehind()).isEqualTo(before);
    }

    private static CompletableFuture<Fetched> background(Connection connection, FetchQuery fetch) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return fetch.from(connection, MariaServer.SECRET);
            } catch (FetchProblem problem) {
                throw new IllegalStateException(problem.sentence(), problem);
            }
        });
    }

    private static String fetched(String query) throws Exception {
        Path file =
                new FetchQuery(drivers).from(query(query), MariaServer.SECRET).file();
        try {
            return Files.readString(file);
        } finally {
            Files.delete(file);
        }
    }

    private static long leftBehind() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("rapport-connection"))
                    .count();
        }
    }

    private static Connection query(String query) {
        return query(shop.address(), query);
    }

    private static Connection query(String address, String query) {
        return new Connection(
                new ConnectionId(new UUID(0, 1)),
                "Shop",
                ConnectionKind.QUERY,
                address,
                "",
                query,
                MariaServer.USER,
                ImportKind.PEOPLE,
                "",
                60,
                null,
                Instant.EPOCH,
                "",
                new AccountId(new UUID(0, 2)));
    }
}
