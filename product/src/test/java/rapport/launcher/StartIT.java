package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;

/// One folder and its life: started, asked, killed, started again, stopped.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartIT {
    private static Path folder;
    private static Map<String, String> settings;
    private static StartedProgram program;

    @BeforeAll
    static void first_start() throws IOException {
        assumeTrue(Files.exists(StartedProgram.JAR), "the program is not packed yet: mvn verify does that before");
        folder = Files.createTempDirectory("rapport-start");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        settings = Map.of(
                "RAPPORT_DATA",
                folder.toString(),
                "RAPPORT_PORT",
                Integer.toString(freePort()),
                "RAPPORT_ADMIN_EMAIL",
                "jonas@nordlys.example",
                "RAPPORT_ADMIN_PASSWORD",
                "a kettle for the whole office");
        program = StartedProgram.start(settings).awaitReady();
    }

    @AfterAll
    static void stop() throws IOException {
        if (program != null) {
            program.close();
        }
        if (folder != null) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Test
    @Order(1)
    void says_one_line_when_it_is_ready() {
        assertThat(lines(program)).endsWith("Rapport is at " + address()).noneMatch(line -> line.contains("WARN"));
    }

    @Test
    @Order(2)
    void a_second_start_on_the_folder_says_where_the_first_one_is() {
        var second = StartedProgram.start(with("RAPPORT_PORT", "0"));
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(lines(second))
                .containsExactly("Rapport is already running on " + folder + ", at " + address()
                        + ". Stop it first, or give this one a folder of its own with RAPPORT_DATA.");
    }

    @Test
    @Order(3)
    void prints_a_token_for_a_program() {
        var token = StartedProgram.start(settings, "token", "Web shop");
        assertThat(token.exitCode()).isZero();
        assertThat(lines(token))
                .singleElement()
                .asString()
                .hasSizeGreaterThan(20)
                .doesNotContain(" ");
    }

    @Test
    @Order(4)
    void brings_the_sample_company_in_once() {
        var first = StartedProgram.start(settings, "demo");
        assertThat(first.exitCode()).isZero();
        assertThat(first.said()).startsWith("Tern Motion has moved in");
        var again = StartedProgram.start(settings, "demo");
        assertThat(again.exitCode()).isZero();
        assertThat(again.said()).startsWith("The sample company is there already.");
    }

    @Test
    @Order(5)
    void a_command_that_is_not_understood_ends_with_2() {
        var asked = StartedProgram.start(settings, "import", "--as", "horses", "stable.csv");
        assertThat(asked.exitCode()).isEqualTo(2);
        assertThat(asked.said()).isEqualTo("--as is followed by people or organisations, not by horses.");
    }

    @Test
    @Order(5)
    void feeds_a_file_and_prints_the_account() throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), """
                Given name,Family name,E-mail
                Amara,Okafor,amara@halden.example
                Jonas,Berg,jonas@halden.example
                """);
        var first = StartedProgram.start(settings, "import", file.toString());
        assertThat(first.exitCode()).as(first.said()).isZero();
        assertThat(first.said()).startsWith("people.csv is imported: 2 created, 0 updated, 0 unchanged, 0 refused.");
        var again = StartedProgram.start(settings, "import", file.toString(), "--as", "people", "--json");
        assertThat(again.exitCode()).as(again.said()).isZero();
        assertThat(again.said()).contains("\"state\" : \"DONE\"", "\"unchanged\" : 2");
    }

    @Test
    @Order(6)
    void starts_again_after_it_was_killed() {
        program.kill();
        program = StartedProgram.start(settings).awaitReady();
        assertThat(lines(program)).endsWith("Rapport is at " + address());
    }

    @Test
    @Order(7)
    void closes_its_database_when_it_is_terminated() {
        assertThat(program.terminate()).isEqualTo(143);
        assertThat(folder.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(folder.resolve("address")).doesNotExist();
    }

    @Test
    @Order(8)
    void says_that_it_does_not_run() {
        var token = StartedProgram.start(settings, "token", "Web shop");
        assertThat(token.exitCode()).isEqualTo(1);
        assertThat(token.said()).startsWith("Rapport does not run on " + folder);
    }

    @Test
    @Order(9)
    void a_port_that_is_taken_is_said_in_one_sentence() throws IOException {
        try (var taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            var refused = StartedProgram.start(with("RAPPORT_PORT", port));
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(lines(refused))
                    .containsExactly("The port " + port + " is taken by another program."
                            + " Stop that one, or choose another port with RAPPORT_PORT.");
            assertThat(folder.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    @Order(10)
    void a_folder_that_cannot_be_written_is_said_in_one_sentence() throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));
        var refused = StartedProgram.start(with("RAPPORT_DATA", file.toString()));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(lines(refused))
                .containsExactly("Rapport cannot write to its folder " + file
                        + ". Start it as somebody who can, or name another folder in RAPPORT_DATA.");
    }

    @Test
    @Order(11)
    void a_database_that_does_not_answer_is_said_in_one_sentence() throws IOException {
        var refused = StartedProgram.start(
                with("RAPPORT_DATABASE_URL", "postgres://rapport:key@127.0.0.1:" + freePort() + "/rapport"));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(lines(refused)).singleElement().asString().startsWith("The database does not let Rapport in: ");
    }

    private static Map<String, String> with(String name, String value) {
        var changed = new HashMap<>(settings);
        changed.put(name, value);
        return changed;
    }

    private static List<String> lines(StartedProgram program) {
        return program.said().lines().toList();
    }

    private static String address() {
        return "http://localhost:" + settings.get("RAPPORT_PORT");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
