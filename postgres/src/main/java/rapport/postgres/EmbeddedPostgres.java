package rapport.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL server whose files lie in one folder: `server/` the programs, `cluster/` the data, `password` the key.
/// It listens on the loopback address only, on a port that it chooses, and asks for the password.
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final String USER = "rapport";

    private final FolderLock lock;
    private final Path home;
    private final Path cluster;
    private final Path programs;
    private final Account account;
    private final String password;
    private final int port;

    private EmbeddedPostgres(Path home, FolderLock lock, Durability durability)
            throws IOException, InterruptedException {
        this.home = home;
        this.lock = lock;
        this.cluster = home.resolve("cluster");
        this.programs = Binaries.unpackedBelow(home.resolve("server")).resolve("bin");
        this.account = Account.thatCanRun(programs.resolve("postgres"), home, cluster);
        this.password =
                Files.exists(cluster.resolve("PG_VERSION")) ? Files.readString(home.resolve("password")) : make();
        var leftBehind = LeftBehind.serverPort(cluster);
        this.port = leftBehind.isPresent() ? leftBehind.getAsInt() : start(durability);
        awaitReady();
        makeDatabase();
    }

    /// Starts the server below `home`, or takes over one that a killed program left running there.
    ///
    /// @throws FolderInUse when another living program holds the folder
    /// @throws PostgresFault when the server cannot be made, started or reached
    public static EmbeddedPostgres open(Path home, Durability durability) {
        Path folder = home.toAbsolutePath().normalize();
        try {
            FolderLock lock = FolderLock.take(folder);
            try {
                return new EmbeddedPostgres(folder, lock, durability);
            } catch (IOException | RuntimeException | InterruptedException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new PostgresFault("PostgreSQL did not start in " + folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFault("The start of PostgreSQL was interrupted");
        }
    }

    public String jdbcUrl() {
        return jdbcUrl("rapport");
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private String make() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path key = home.resolve("password");
        Files.deleteIfExists(key);
        Files.createFile(key, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(key, secret);
        Files.createDirectories(cluster);
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
        Path handedOver =
                Files.createTempFile(home, "handed-over", "", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.writeString(handedOver, secret + "\n");
            Files.setOwner(handedOver, Files.getOwner(cluster));
            Command.mustSucceed(
                    "Making the database folder",
                    initdb(handedOver),
                    home.resolve("initdb.log"),
                    Duration.ofMinutes(3));
        } finally {
            Files.deleteIfExists(handedOver);
        }
        return secret;
    }

    private List<String> initdb(Path passwordFile) {
        return account.command(
                programs.resolve("initdb").toString(),
                "-D",
                cluster.toString(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile,
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions");
    }

    private int start(Durability durability) throws IOException {
        int free = freePort();
        Command.mustSucceed(
                "Starting PostgreSQL",
                account.command(
                        programs.resolve("pg_ctl").toString(),
                        "-D",
                        cluster.toString(),
                        "-l",
                        cluster.resolve("server.log").toString(),
                        "-w",
                        "-t",
                        "300",
                        "-o",
                        String.join(" ", settings(free, durability)),
                        "start"),
                home.resolve("pg_ctl.log"),
                Duration.ofSeconds(310));
        return free;
    }

    private static List<String> settings(int port, Durability durability) {
        var settings = new ArrayList<>(List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c timezone=UTC",
                "-c max_connections=60",
                "-c shared_buffers=256MB",
                "-c work_mem=16MB",
                "-c maintenance_work_mem=128MB",
                "-c max_wal_size=2GB",
                "-c wal_compression=off",
                "-c checkpoint_timeout=15min",
                "-c random_page_cost=1.1",
                "-c jit=off"));
        if (durability == Durability.THROWAWAY) {
            settings.addAll(List.of("-F", "-c synchronous_commit=off", "-c full_page_writes=off"));
        }
        return settings;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        for (long end = System.nanoTime() + Duration.ofSeconds(60).toNanos(); ; Thread.sleep(100)) {
            try (var _ = DriverManager.getConnection(jdbcUrl("postgres"), USER, password)) {
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    throw new PostgresFault("PostgreSQL runs but does not answer", e);
                }
            }
        }
    }

    private void makeDatabase() {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, password);
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = 'rapport'")
                    .next()) {
                statement.execute("create database rapport");
            }
        } catch (SQLException e) {
            throw new PostgresFault("The database could not be made", e);
        }
    }

    /// Stops the server after the statements in hand, and lets go of the folder.
    @Override
    public void close() {
        try (lock) {
            Command.mustSucceed(
                    "Stopping PostgreSQL",
                    account.command(
                            programs.resolve("pg_ctl").toString(),
                            "-D",
                            cluster.toString(),
                            "-m",
                            "fast",
                            "-w",
                            "-t",
                            "120",
                            "stop"),
                    home.resolve("pg_ctl.log"),
                    Duration.ofSeconds(130));
        } catch (IOException e) {
            LOG.error("PostgreSQL in {} could not be stopped", home, e);
        }
    }
}
