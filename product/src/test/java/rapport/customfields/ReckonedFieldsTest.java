package rapport.customfields;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class ReckonedFieldsTest {
    private final House house;
    private final DSLContext db;
    private final String word = "Reck" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
    private Browser jonas;

    ReckonedFieldsTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
        this.jonas = house.visitor();
    }

    @BeforeEach
    void sign_in() {
        jonas = house.administrator();
    }

    @Test
    void a_number_is_reckoned_from_others_on_the_page_and_in_the_list() {
        String seats = filledIn("Seats", "NUMBER");
        String price = filledIn("Price", "NUMBER");
        String turnover = ruled("Turnover", "custom." + seats + " * custom." + price);
        String halden = organisation("Halden");

        assertThat(jonas.get("/organisations/" + halden).body()).contains(word + " Turnover");
        jonas.put("/parties/" + halden + "/facts/custom." + seats, "value", "12345", "was", "");
        jonas.put("/parties/" + halden + "/facts/custom." + price, "value", "2", "was", "");

        assertThat(jonas.get("/organisations/" + halden).body())
                .contains("24,690", "custom." + seats + " * custom." + price);
        assertThat(jonas.get("/organisations?q=" + word + "&columns=name,custom." + turnover)
                        .body())
                .contains(word + " Turnover", "24,690");
        assertThat(jonas.get("/organisations?q=" + word + "&columns=name").body())
                .doesNotContain("24,690");
        assertThat(jonas.get("/organisations?filter=custom." + turnover + "%20%3E%2024689")
                        .body())
                .contains("Halden " + word);
        assertThat(jonas.get("/organisations?filter=custom." + turnover + "%20%3E%2024690")
                        .body())
                .doesNotContain("Halden " + word);
    }

    private String filledIn(String label, String type) {
        String called = word + " " + label;
        var answer = jonas.post("/settings/fields", "on", "organisation", "label", called, "type", type);
        assertThat(answer.statusCode()).isIn(200, 204, 303);
        return FieldKey.of(called, "field");
    }

    private String ruled(String label, String rule) {
        String called = word + " " + label;
        var answer = jonas.post(
                "/settings/fields",
                "on",
                "organisation",
                "label",
                called,
                "reckoning.how",
                "RULE",
                "reckoning.rule",
                rule);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204, 303);
        return FieldKey.of(called, "field");
    }

    private String organisation(String name) {
        jonas.post("/organisations", "name", name + " " + word);
        String list = jonas.get("/organisations?q=" + word).body();
        int at = list.indexOf("name=\"tick\" value=\"") + 19;
        return list.substring(at, list.indexOf('"', at));
    }
}
