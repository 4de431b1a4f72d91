package rapport.intake.connections;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A real MariaDB in a folder of its own, for one class of tests, where its program is on this machine.
final class MariaServer implements AutoCloseable {
    static final String USER = "shop";
    static final String SECRET = "s3cret";

    private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);

    private final Process server;
    private final int port;

    private MariaServer(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    static boolean isHere() {
        return program("mariadbd").isPresent() && program("mariadb-install-db").isPresent();
    }

    static MariaServer startIn(Path folder) throws Exception {
        String user = "--user=" + System.getProperty("user.name");
        String data = "--datadir=" + folder.resolve("data");
        Path log = folder.resolve("log");
        var install = run(
                log,
                List.of(
                        program("mariadb-install-db").orElseThrow(),
                        "--no-defaults",
                        data,
                        user,
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db"));
        if (install.waitFor() != 0) {
            throw new IllegalStateException("MariaDB could not be made: " + Files.readString(log));
        }
        Path first = Files.writeString(folder.resolve("first.sql"), """
                create database shop character set utf8mb4;
                create user 'shop'@'%' identified by 's3cret';
                grant all on *.* to 'shop'@'%';
                """);
        int port = freePort();
        var server = new MariaServer(
                run(
                        log,
                        List.of(
                                program("mariadbd").orElseThrow(),
                                "--no-defaults",
                                data,
                                user,
                                "--bind-address=127.0.0.1",
                                "--port=" + port,
                                "--socket=" + folder.resolve("socket"),
                                "--innodb-buffer-pool-size=32M",
                                "--init-file=" + first)),
                port);
        server.await(log);
        return server;
    }

    String address() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/shop";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(address(), USER, SECRET);
    }

    void execute(String... statements) throws SQLException {
        try (var database = connect();
                var statement = database.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    long number(String query) throws SQLException {
        try (var database = connect();
                var row = database.createStatement().executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Override
    public void close() throws Exception {
        server.destroy();
        server.waitFor();
    }

    private void await(Path log) throws Exception {
        Instant until = Instant.now().plus(STARTS_WITHIN);
        while (server.isAlive() && Instant.now().isBefore(until)) {
            try (var database = connect()) {
                if (database.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        server.destroyForcibly();
        throw new IllegalStateException("MariaDB did not start: " + Files.readString(log));
    }

    private static Process run(Path log, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static Optional<String> program(String name) {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin")
                .map(folder -> folder + "/" + name)
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
