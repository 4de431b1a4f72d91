package rapport.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An import, the deletion of many, its undo and playbooks with many leads, each killed in the middle of it.
class CrashTest {
    private static final int ROWS = 12_000;
    private static final String PEOPLE = "select count(*) from customers.party where kind = 'PERSON'";
    private static final String EMAILS = "select count(*) from customers.identifier";

    @TempDir
    Path folder;

    private Process program = new ProcessBuilder("true").start();

    CrashTest() throws IOException {}

    @AfterEach
    void stop() throws InterruptedException {
        program.destroy();
        program.waitFor();
    }

    /// It starts the program five times.
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void what_was_under_way_goes_on_after_kill_9_and_ends_whole() throws Exception {
        var visit = start();
        String id = visit.importFile("crash.csv", people());
        visit.waitUntil("select created from intake.import", created -> created >= 3_000);
        kill();
        var second = start();
        long resumed = second.number("select created + updated + unchanged + refused from intake.import");
        assertThat(resumed).isBetween(1L, ROWS - 1L);
        second.waitUntil("select created from intake.import", created -> created >= 7_000);
        kill();
        var third = start();
        third.waitUntilDone(1);

        assertThat(id).isNotEmpty();
        assertThat(third.number("select created from intake.import")).isEqualTo(ROWS - 12);
        assertThat(third.number("select refused from intake.import")).isEqualTo(12);
        assertThat(third.number("select count(*) from intake.source_record")).isEqualTo(ROWS);
        assertThat(third.number("select count(distinct row_number) from intake.source_record"))
                .isEqualTo(ROWS);
        assertThat(third.number("select count(distinct party_id) from intake.source_record"))
                .isEqualTo(ROWS - 12);
        assertThat(third.number(PEOPLE)).isEqualTo(ROWS - 12);
        third.waitUntil("select count(*) from jobs.scheduled_tasks where task_name = 'job'", left -> left == 0);
        manyAreDeletedAndComeBack(third);
    }

    private void manyAreDeletedAndComeBack(Visit third) throws Exception {
        long all = third.number(PEOPLE);
        long emails = third.number(EMAILS);
        long many = third.number(PEOPLE + " and email like 'ada1%'");
        var playbooks = PlaybooksUnderWay.prepared(third);
        third.does("/lists/people/bulk/delete?filter=email.startsWith(%22ada1%22)", "everybody=true");
        third.waitUntil(PEOPLE, left -> left < all);
        playbooks.begin(third);
        kill();
        playbooks.mustBeInTheMiddle(third);
        var fourth = start();
        fourth.waitUntilDone(2);
        assertThat(fourth.number(PEOPLE)).isEqualTo(all - many);
        assertThat(fourth.number("select count(distinct change_set_id) from journal.change where operation = 'D'"))
                .as("one act, whatever happened meanwhile")
                .isOne();

        String act = fourth.text("select distinct change_set_id::text from journal.change where operation = 'D'");
        fourth.does("/changes/" + act + "/undo", "");
        fourth.waitUntil(PEOPLE, back -> back > all - many);
        kill();
        var fifth = start();
        fifth.waitUntilDone(3);
        assertThat(fifth.number(PEOPLE)).isEqualTo(all);
        assertThat(fifth.number(EMAILS)).isEqualTo(emails);
        assertThat(fifth.number("select count(*) from journal.pending")).isZero();
        assertThat(fifth.number("select count(*) from journal.conflict")).isZero();
        playbooks.mustEndWithEachStepDoneOnce(fifth);
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
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
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
