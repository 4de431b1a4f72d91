package rapport.customers.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Two colleagues who have the same customer before them.
@RunningRapport
class TwoAtOneFieldTest {
    private final Browser clara;
    private final Browser jens;
    private String person = "";

    TwoAtOneFieldTest(House house) {
        this.clara = house.member();
        this.jens = house.member();
    }

    @BeforeEach
    void a_customer_whom_both_know() {
        person = clara.post("/people", "name", "Tove Twofold")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/", "");
    }

    @Test
    void of_one_field_the_second_sees_both_values_and_chooses() {
        assertThat(note(clara, "Likes tea", "").statusCode()).isEqualTo(200);

        var answer = note(jens, "Likes coffee", "");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Likes tea", "Likes coffee");
        assertThat(jens.get("/people/" + person).body()).contains("Likes tea").doesNotContain("Likes coffee");

        assertThat(note(jens, "Likes coffee", "Likes tea").statusCode()).isEqualTo(200);
        assertThat(clara.get("/people/" + person).body()).contains("Likes coffee");
    }

    @Test
    void of_two_fields_both_changes_stand() {
        assertThat(note(clara, "Likes tea", "").statusCode()).isEqualTo(200);
        assertThat(jens.put("/parties/" + person + "/facts/born", "born", "1980-05-01", "was", "")
                        .statusCode())
                .isEqualTo(200);

        assertThat(clara.get("/people/" + person).body()).contains("Likes tea", "1980");
    }

    private HttpResponse<String> note(Browser by, String text, String was) {
        return by.put("/parties/" + person + "/facts/note", "note", text, "was", was);
    }
}
