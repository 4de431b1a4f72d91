package rapport.listing.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class FilteredListTest {
    private final House house;
    private Browser clara;

    FilteredListTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void somebodyIsThere() {
        clara = house.member();
        clara.post("/people", "name", "Filtered Finn", "role", "CLIENT", "organisation", "Filter Works");
        clara.post("/people", "name", "Filtered Frida", "role", "PROSPECT", "organisation", "Filter Works");
    }

    @Test
    void a_list_shows_what_its_filter_lets_through_and_says_so_in_words() {
        String page = people("role == \"CLIENT\" && organisation.name == \"Filter Works\"")
                .body();
        assertThat(page).contains("Filtered Finn").doesNotContain("Filtered Frida");
        assertThat(page).contains("<span>Role</span> <span>is</span> <span class=\"value\">Client</span>");
    }

    @Test
    void a_filter_with_a_mistake_says_what_is_wrong_and_shows_nobody() {
        var answer = people("rol == \"CLIENT\"");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Did you mean “role”?").doesNotContain("Filtered Finn");
    }

    @Test
    void what_is_put_together_in_the_builder_leads_to_the_list() {
        var answer =
                clara.get("/lists/people/filter/applied?sort=email&join=all&word.0=role&is.0=IS_ONE_OF&value.0=CLIENT");
        assertThat(answer.headers().firstValue("Location"))
                .contains("/people?filter=role%20in%20%5B%22CLIENT%22%5D&sort=email");
        var incomplete = clara.get("/lists/people/filter/applied?word.0=name&is.0=CONTAINS&value.0=");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("A condition has no value yet");
    }

    @Test
    void the_head_of_a_column_writes_the_same_filter_as_the_builder() {
        String menu = clara.get("/lists/people/heads/email?filter=email.contains(%22halden%22)")
                .body();
        assertThat(menu).contains("Sort descending", "value=\"halden\"", "Clear", "Hide this column");
        var applied = clara.get(
                "/lists/people/heads/role/applied?filter=email.contains(%22x%22)&word.0=role&is.0=IS_ONE_OF&value.0=LEAD");
        assertThat(applied.headers().firstValue("Location").orElse(""))
                .isEqualTo("/people?filter=email.contains%28%22x%22%29%20%26%26%20role%20in%20%5B%22LEAD%22%5D");
        assertThat(clara.get("/lists/people/heads/role/applied?word.0=role&is.0=IS_ONE_OF")
                        .statusCode())
                .isEqualTo(422);
        assertThat(clara.get("/lists/people/heads/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void a_list_is_narrowed_by_whose_its_records_are() {
        house.administrator().post("/people", "name", "Filtered Freya");

        String his =
                people("name.contains(\"Filtered\") && owner == \"Jonas Berg\"").body();
        assertThat(his).contains("Filtered Freya").doesNotContain("Filtered Finn");
        assertThat(his).contains("<span class=\"value\">Jonas Berg</span>");
        assertThat(clara.get("/people?q=filtered+freya&columns=owner").body())
                .contains(">Owner<button")
                .containsPattern("<td[^>]*>\\s*Jonas Berg\\s*</td>");
        assertThat(people("name.contains(\"Filtered\") && !has(owner)").body()).doesNotContain("Filtered Freya");
    }

    @Test
    void a_rule_that_is_written_by_hand_is_checked_before_it_is_used() {
        var wrong = clara.get("/lists/people/filter/rule?rule=role%20%3D%201");
        assertThat(wrong.statusCode()).isEqualTo(422);
        var right = clara.get("/lists/people/filter/rule?rule=name.startsWith('Filtered')");
        assertThat(right.statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> people(String filter) {
        return clara.get("/people?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
    }
}
