package rapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, killed in the middle of an import as a power cut would, and started again.
class CrashTest {
    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    private Process program = new ProcessBuilder("true").start();

    CrashTest() throws IOException {}

    @AfterEach
    void stop() throws InterruptedException {
        program.destroy();
        program.waitFor();
    }

    @Test
    void an_import_goes_on_after_kill_9_and_writes_each_row_once() throws Exception {
        var visit = start();
        String id = visit.importFile("crash.csv", people());
        visit.waitUntil("select created from intake.import", created -> created >= 3_000);
        kill();
        var second = start();
        long resumed = second.number("select created + updated + unchanged + refused from intake.import");
        assertThat(resumed).isBetween(1L, ROWS - 1L);
        second.waitUntil("select created from intake.import", created -> created >= 11_000);
        kill();
        var third = start();
        third.waitUntil("select count(*) from jobs.job where state = 'DONE'", done -> done == 1);

        assertThat(id).isNotEmpty();
        assertThat(third.number("select created from intake.import")).isEqualTo(ROWS - 20);
        assertThat(third.number("select refused from intake.import")).isEqualTo(20);
        assertThat(third.number("select count(*) from intake.source_record")).isEqualTo(ROWS);
        assertThat(third.number("select count(distinct row_number) from intake.source_record"))
                .isEqualTo(ROWS);
        assertThat(third.number("select count(distinct party_id) from intake.source_record"))
                .isEqualTo(ROWS - 20);
        assertThat(third.number("select count(*) from customers.party where kind = 'PERSON'"))
                .isEqualTo(ROWS - 20);
        assertThat(third.number("select count(*) from jobs.scheduled_tasks where task_name = 'job'"))
                .isZero();
    }

    /// Every thousandth row is one that has to be refused.
    private static byte[] people() {
        return IntStream.range(0, ROWS)
                .mapToObj(n -> "K" + n + ",Ada,Crash" + n + ",ada" + n + (n % 1_000 == 999 ? "(at)" : "@")
                        + "crash.example,Crash Works " + n % 50)
                .collect(Collectors.joining("\n", "Id,Given name,Family name,E-mail,Organisation\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Visit start() throws IOException, InterruptedException, SQLException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "rapport.Rapport");
        builder.environment().put("RAPPORT_DATA", folder.resolve("data").toString());
        builder.environment().put("SERVER_PORT", Integer.toString(Visit.freePort()));
        builder.environment().put("RAPPORT_ADMIN_EMAIL", Visit.EMAIL);
        builder.environment().put("RAPPORT_ADMIN_PASSWORD", Visit.PASSWORD);
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        program = builder.start();
        var visit = new Visit("http://127.0.0.1:" + builder.environment().get("SERVER_PORT"), folder.resolve("data"));
        if (!visit.comesUp(program)) {
            throw new IllegalStateException(Files.readString(folder.resolve("log")));
        }
        visit.waitUntil("select count(*) from access.account", accounts -> accounts == 1);
        return visit;
    }

    private void kill() throws InterruptedException {
        program.destroyForcibly();
        program.waitFor();
    }
}
