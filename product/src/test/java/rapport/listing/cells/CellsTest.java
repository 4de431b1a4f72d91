package rapport.listing.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class CellsTest {
    private static final Pattern TICK = Pattern.compile("name=\"tick\" value=\"([^\"]+)\"");

    private final House house;
    private Browser clara;
    private String word;
    private String person;

    CellsTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void aPerson() {
        clara = house.member();
        word = "Cell" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
        clara.post("/people", "name", word + " Anker", "role", "PROSPECT");
        var tick = TICK.matcher(clara.get("/people?q=" + word).body());
        assertThat(tick.find()).isTrue();
        person = tick.group(1);
    }

    @Test
    void a_cell_is_saved_by_the_act_of_the_page_and_shows_what_was_kept() {
        assertThat(clara.get(cell("language") + "/edit").body()).contains("name=\"value\" value=\"\"");
        var saved = put("language", "was", "", "value", "German");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("German");
        assertThat(saved.headers().firstValue("HX-Trigger").orElse("")).contains("Saved", "Undo");
        assertThat(clara.get("/people/" + person).body()).contains("German");
    }

    @Test
    void what_is_wrong_is_said_in_the_cell() {
        var refused = put("email", "was", "", "value", "anker(at)halden");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("has no @");
    }

    @Test
    void whoever_was_slower_sees_both_values_and_may_save_again() {
        put("email", "was", "", "value", "first@cell.example");
        var late = put("email", "was", "", "value", "second@cell.example");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(
                        "“first@cell.example”",
                        "value=\"second@cell.example\"",
                        "name=\"was\" value=\"first@cell.example\"");
        assertThat(put("email", "was", "first@cell.example", "value", "second@cell.example")
                        .statusCode())
                .isEqualTo(200);
        assertThat(clara.get("/people?q=" + word).body())
                .contains("second@cell.example")
                .doesNotContain("first@cell.example");
    }

    @Test
    void a_card_is_moved_from_one_lane_to_another() {
        String board = clara.get("/people?as=board%3Arole&q=" + word).body();
        assertThat(board).contains("data-lane=\"PROSPECT\"", "data-moves-to=\"/lists/people/cells/role/\"");
        assertThat(clara.get("/lists/people/board/role?lane=PROSPECT&q=" + word).body())
                .contains(word + " Anker");
        assertThat(put("role", "was", "PROSPECT", "value", "CLIENT").statusCode())
                .isEqualTo(200);
        assertThat(clara.get("/lists/people/board/role?lane=CLIENT&q=" + word).body())
                .contains(word + " Anker");
        assertThat(clara.get("/lists/people/board/role?lane=PROSPECT&q=" + word).body())
                .doesNotContain(word + " Anker");
        assertThat(put("role", "was", "PROSPECT", "value", "LEAD").statusCode())
                .as("it is in that lane no more")
                .isEqualTo(404);
    }

    @Test
    void nobody_edits_what_is_not_theirs_to_change() {
        var rep = house.browserOf(house.employAs("Sales representative"));
        assertThat(rep.get(cell("email") + "/edit").statusCode()).isEqualTo(404);
        assertThat(rep.put(cell("email"), "was", "", "value", "rep@cell.example")
                        .statusCode())
                .isEqualTo(404);
        var reader = house.browserOf(house.employAs("Read only"));
        assertThat(reader.get("/people?q=" + word).body()).doesNotContain("data-edit");
        assertThat(reader.get(cell("email") + "/edit").statusCode()).isEqualTo(403);
    }

    @Test
    void what_a_colleague_owns_is_shown_and_not_offered_to_be_changed() {
        var ida = house.employAs("Sales representative");
        var tom = house.employAs("Sales representative");
        house.team("Team " + word, ida, tom);
        house.browserOf(ida).post("/people", "name", word + " Ida", "role", "PROSPECT");
        house.browserOf(tom).post("/people", "name", word + " Tom", "role", "PROSPECT");

        String rows = house.browserOf(ida).get("/people?q=" + word).body();
        assertThat(rowOf(word + " Ida", rows)).contains("data-edit");
        assertThat(rowOf(word + " Tom", rows)).doesNotContain("data-edit");
        String cards = house.browserOf(ida)
                .get("/lists/people/board/role?lane=PROSPECT&q=" + word)
                .body();
        assertThat(cards).contains("Move " + word + " Ida", word + " Tom").doesNotContain("Move " + word + " Tom");
    }

    private static String rowOf(String name, String table) {
        String before = table.substring(0, table.indexOf("<span>" + name));
        int row = before.lastIndexOf("<tr>");
        return table.substring(row, table.indexOf("</tr>", row));
    }

    private HttpResponse<String> put(String column, String... fields) {
        return clara.put(cell(column), fields);
    }

    private String cell(String column) {
        return "/lists/people/cells/" + column + "/" + person;
    }
}
