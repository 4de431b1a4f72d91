package rapport.listing.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class ViewsTest {
    private final House house;
    private final DSLContext db;
    private Browser clara;
    private Browser colleague;

    ViewsTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void twoColleagues() {
        clara = house.member();
        colleague = house.member();
    }

    @Test
    void a_view_keeps_search_sort_and_columns_and_the_address_names_it_alone() {
        String view = save(clara, "Norwegians by mail", "OWNER", "?q=oslo&sort=-email&columns=name,city,email");
        String page = clara.get(view).body();
        assertThat(page).contains("value=\"oslo\"").contains("Norwegians by mail");
        assertThat(page).doesNotContain("Discard");
    }

    @Test
    void what_is_changed_in_a_view_is_saved_or_discarded() {
        clara.post("/people", "name", "Ulla Viewsfjord");
        String view = save(clara, "To be changed", "OWNER", "?q=oslo");
        String changed = clara.get(view + "&sort=-added").body();
        assertThat(changed).contains("Discard").contains("Save as…");

        String state = view.replaceFirst("/people\\?view=(.*)", "/views/$1/state?view=$1&q=viewsfjord");
        assertThat(clara.put(state).statusCode()).isEqualTo(204);
        assertThat(clara.get(view).body()).contains("value=\"viewsfjord\"").doesNotContain("Discard");
    }

    @Test
    void a_view_whose_search_is_corrected_has_not_changed() {
        clara.post("/people", "name", "Ottar Viewsholm");
        String view = save(clara, "Misspelt", "OWNER", "?q=viewsholn");
        assertThat(clara.get(view).body()).contains("Nothing is called").doesNotContain("Discard");
    }

    @Test
    void a_view_of_mine_is_nobody_elses_until_i_share_it() {
        String mine = save(clara, "Mine alone", "OWNER", "?q=x");
        assertThat(colleague.get(mine).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/people").body()).doesNotContain("Mine alone");

        String ours = save(clara, "For us all", "EVERYBODY", "?q=x");
        assertThat(colleague.get(ours).statusCode()).isEqualTo(200);
        assertThat(colleague.get("/people").body()).contains("For us all");
    }

    @Test
    void a_view_is_shared_with_a_team_and_taken_over_when_its_owner_leaves() {
        var ann = house.employAs("Member");
        var ben = house.employAs("Member");
        var team = house.team("View team", ann, ben);
        Browser anns = house.browserOf(ann);
        String view = save(anns, "For the team", team.toString(), "?q=x&as=groups:role");

        Browser bens = house.browserOf(ben);
        assertThat(bens.get(view).body()).contains("By role");
        assertThat(colleague.get(view).statusCode()).isEqualTo(404);
        assertThat(colleague
                        .post("/lists/people/views?q=y", "name", "Not my team", "audience", team.toString())
                        .statusCode())
                .isEqualTo(422);

        String path = "/views/" + view.replaceFirst(".*=", "");
        assertThat(bens.put(path + "/owner").statusCode()).as("Ann works here").isEqualTo(400);
        house.dismiss(ann);
        assertThat(bens.put(path + "/owner").statusCode()).isEqualTo(204);
        assertThat(bens.put(path, "name", "For the team of Ben", "audience", "OWNER")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_shared_view_is_changed_by_who_made_it_and_by_administrators() {
        String view = save(clara, "Changed by whom", "EVERYBODY", "?q=x");
        String path = "/views/" + view.replaceFirst(".*=", "");
        assertThat(colleague
                        .put(path, "name", "Taken over", "audience", "OWNER")
                        .statusCode())
                .isEqualTo(400);
        assertThat(house.administrator()
                        .put(path, "name", "Put right", "audience", "EVERYBODY")
                        .statusCode())
                .isEqualTo(204);
        assertThat(colleague.delete(path).statusCode()).isEqualTo(400);
        assertThat(clara.delete(path).statusCode()).isEqualTo(204);
        assertThat(clara.get(view).statusCode()).isEqualTo(404);
    }

    @Test
    void a_view_that_was_deleted_comes_back_as_it_was_and_pinned_by_whom_it_was() {
        String view = save(clara, "Deleted by mistake", "EVERYBODY", "?q=halden&sort=-email");
        String path = "/views/" + view.replaceFirst(".*=", "");
        colleague.put(path + "/pin");
        String undo = undoOf(clara.delete(path));
        assertThat(colleague.get("/imports").body()).doesNotContain("Deleted by mistake");

        clara.post(undo);

        assertThat(clara.get(view).body()).contains("value=\"halden\"", "Deleted by mistake");
        assertThat(colleague.get("/imports").body()).contains("Deleted by mistake");
    }

    @Test
    void what_a_view_shows_is_told_and_taken_back_but_not_over_a_later_change() {
        String view = save(clara, "Changed twice", "OWNER", "?q=one");
        String id = view.replaceFirst(".*=", "");
        String state = "/views/" + id + "/state?view=" + id + "&q=";
        String first = undoOf(clara.put(state + "two"));
        assertThat(clara.get(first.replace("/undo", "")).body()).contains("Words", "one", "two");
        String second = undoOf(clara.put(state + "three"));

        clara.post(first);
        assertThat(clara.get(view).body()).contains("value=\"three\"");
        clara.post(second);
        clara.post(first);
        assertThat(clara.get(view).body()).contains("value=\"one\"");
        assertThat(colleague.post(second).statusCode()).as("not hers").isEqualTo(404);
    }

    @Test
    void who_takes_back_that_a_view_was_made_is_led_to_the_list_without_it() {
        var made = clara.post("/lists/people/views?q=x", "name", "Made and unmade", "audience", "OWNER");
        String view = made.headers().firstValue("Location").orElseThrow();

        var undone = clara.send("POST", undoOf(made), "", "Sec-Fetch-Site", "same-origin", "HX-Current-URL", view);

        assertThat(undone.headers().firstValue("Location")).contains("/people");
        assertThat(clara.get(view).statusCode()).isEqualTo(404);
    }

    private String undoOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204, 303);
        return "/changes/"
                + db.fetchValue("select id from journal.change_set where act like '% a view' order by id desc limit 1")
                + "/undo";
    }

    @Test
    void two_views_of_a_list_do_not_bear_the_same_name() {
        save(clara, "Twice", "OWNER", "?q=x");
        var again = clara.post("/lists/people/views?q=y", "name", "Twice", "audience", "OWNER");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("There is a view “Twice” of this list already");
        assertThat(clara.post("/lists/people/views", "name", " ").statusCode()).isEqualTo(422);
    }

    @Test
    void a_pinned_view_stands_in_the_navigation_of_who_pinned_it() {
        String view = save(clara, "Pinned here", "EVERYBODY", "?q=x");
        clara.put("/views/" + view.replaceFirst(".*=", "") + "/pin");
        assertThat(clara.get("/imports").body())
                .containsOnlyOnce("<div class=\"navhead\">Selling</div>")
                .containsSubsequence("navhead\">Selling", "navhead\">Views", "Pinned here", "navhead\">Data");
        assertThat(colleague.get("/imports").body()).doesNotContain("Pinned here");
        clara.delete("/views/" + view.replaceFirst(".*=", "") + "/pin");
        assertThat(clara.get("/imports").body()).doesNotContain("Pinned here");
    }

    @Test
    void a_list_begins_with_the_view_that_its_reader_prefers() {
        String view = save(clara, "To begin with", "OWNER", "?q=begin");
        clara.put("/views/" + view.replaceFirst(".*=", "") + "/precedence");
        assertThat(clara.get("/people").body()).contains("value=\"begin\"");
        assertThat(clara.get("/people?view=all").body()).doesNotContain("value=\"begin\"");
        assertThat(clara.get("/people?q=amara").body()).doesNotContain("value=\"begin\"");
    }

    @Test
    void a_list_without_a_view_remembers_its_columns_and_their_order() {
        clara.post("/lists/people/columns", "show", "email", "show", "role", "show", "no such column");
        String page = clara.get("/people?q=nobody-of-this-name").body();
        var chosen = clara.get("/people").body();
        assertThat(page).containsSubsequence("value=\"email\" checked", "value=\"role\" checked");
        assertThat(chosen).doesNotContain("value=\"contact\" checked");
    }

    private static String save(Browser browser, String name, String audience, String address) {
        HttpResponse<String> answer = browser.post("/lists/people/views" + address, "name", name, "audience", audience);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
