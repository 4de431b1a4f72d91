package rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class AddressesTest {
    private final House house;

    AddressesTest(House house) {
        this.house = house;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/people/nobody", "/playbooks/new", "/people/nobody/edit"})
    void whoever_mistypes_an_address_sees_a_page_that_says_so(String address) {
        var answer = house.member().get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("There is nothing at this address.", "Back to the start");
    }

    @Test
    void what_a_page_cannot_be_asked_for_is_named() {
        var answer = house.member().get("/messages/new?party=nobody");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“party”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people?q=%ff",
                "/settings/sight?who=nobody",
                "/parties/01900000-0000-7000-8000-000000000000/history?before=yesterday"
            })
    void what_is_no_text_and_what_nobody_can_choose_is_refused(String address) {
        var answer = house.administrator().get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("That did not work");
    }

    @Test
    void a_program_that_sends_what_is_no_text_is_told_so() {
        var answer = house.administrator().get("/api/v1/people?q=%ff");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("signs that are no text");
    }

    @Test
    void a_sign_of_nothing_is_no_reason_to_fail() {
        assertThat(house.administrator().get("/products?q=%00").statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_that_no_page_of_ours_made_breaks_nothing() {
        var admin = house.administrator();
        assertThat(admin.post("/people", "name", "Ada Hostile", "role", "EMPEROR")
                        .body())
                .contains("There is no such role.");
        assertThat(admin.post("/settings/teams", "name", "Hostile", "parent", "above")
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.post("/imports", "kind", "people").statusCode()).isEqualTo(400);
        assertThat(admin.post("/connections", "kind", "FOLDER").statusCode()).isEqualTo(422);
    }

    @Test
    void what_one_may_begin_stands_under_new_and_the_settings_do_not() {
        String page = house.member().get("/people").body();
        assertThat(page.substring(page.indexOf("id=\"new\""), page.indexOf("id=\"bell\"")))
                .contains("/people/new", "/leads/new", "/imports/new")
                .doesNotContain("/settings/", "/quality");
    }

    @Test
    void each_page_of_the_settings_is_headed_by_its_name() {
        var admin = house.administrator();
        assertThat(admin.get("/settings/tokens").body()).contains("<h1>Tokens</h1>");
        assertThat(admin.get("/settings/webhooks").body()).contains("<h1>Webhooks</h1>");
        assertThat(admin.get("/settings/roles/" + house.role("Read only")).body())
                .contains("<h1>Read only</h1>", "<title>Read only");
    }
}
