package rapport.access.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import rapport.access.Typed;
import rapport.database.DataFolder;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;
import tools.jackson.databind.json.JsonMapper;

@RunningRapport
class ConsoleTest {
    private final House house;
    private final Path keyFile;
    private final TurnableClock clock;
    private final JsonMapper json;

    ConsoleTest(House house, DataFolder folder, TurnableClock clock, JsonMapper json) {
        this.house = house;
        this.keyFile = folder.resolve("console-key");
        this.clock = clock;
        this.json = json;
    }

    @Test
    void the_key_lies_in_the_data_folder_for_its_owner_only() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
        assertThat(Typed.line(Files.readString(keyFile))).hasSize(43);
    }

    @Test
    void who_has_the_key_gets_a_token_of_the_first_administrator() throws IOException {
        var answer = ask(Files.readString(keyFile).strip(), "name=launcher");

        assertThat(answer.statusCode()).isEqualTo(201);
        String token = json.readTree(answer.body()).get("token").asString();
        assertThat(house.program(token).get("/welcome").statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_for_minutes_ends_with_them() throws IOException {
        var answer = ask(Files.readString(keyFile).strip(), "name=import&minutes=5");
        String token = json.readTree(answer.body()).get("token").asString();

        clock.pass(Duration.ofMinutes(6));

        assertThat(house.program(token).get("/welcome").statusCode()).isEqualTo(401);
    }

    @Test
    void a_wrong_key_gets_nothing() {
        assertThat(ask("wrong", "name=launcher").statusCode()).isEqualTo(403);
        assertThat(house.visitor().post("/console/tokens", "name", "launcher").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_token_without_a_name_is_not_made() throws IOException {
        assertThat(ask(Files.readString(keyFile).strip(), "name=").statusCode()).isEqualTo(422);
    }

    @Test
    void who_has_the_key_resets_a_lost_second_step_and_signs_its_owner_out() throws IOException {
        String email = house.emailOf(house.employAs("Administrator"));
        Browser lost = house.visitor().signIn(email);
        String key = Files.readString(keyFile).strip();

        assertThat(reset("wrong", email).statusCode()).isEqualTo(403);
        assertThat(reset(key, "nobody@nordlys.example").statusCode()).isEqualTo(404);
        assertThat(lost.get("/people").statusCode()).isEqualTo(200);

        var answer = reset(key, email);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("signs in with the password alone");
        assertThat(lost.get("/people").statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> reset(String key, String email) {
        return house.visitor().send("POST", "/console/second-step-resets", "email=" + email, "X-Console-Key", key);
    }

    private HttpResponse<String> ask(String key, String form) {
        return house.visitor().send("POST", "/console/tokens", form, "X-Console-Key", key);
    }
}
