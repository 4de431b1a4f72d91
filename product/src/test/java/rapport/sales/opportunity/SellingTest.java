package rapport.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A deal from its beginning to its end, and what everybody sees of it.
@RunningRapport
class SellingTest {
    private final House house;
    private final DSLContext db;

    private Browser seller;
    private String firm;

    SellingTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void there_is_a_customer() {
        seller = house.administrator();
        if (id("customers.party", "Grimstad Bruk AS").isEmpty()) {
            seller.post("/organisations", "name", "Grimstad Bruk AS");
        }
        firm = id("customers.party", "Grimstad Bruk AS");
    }

    @Test
    void a_deal_goes_through_its_stages_and_is_won_and_each_step_is_kept() {
        String deal = begin("Grimstad packing line", "125 000 NOK");
        assertThat(seller.put("/opportunities/" + deal + "/stage", "stage", stage("Propose"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(seller.post("/opportunities/" + deal + "/closure", "outcome", "won")
                        .statusCode())
                .isEqualTo(200);

        assertThat(steps(deal)).containsExactly("BEGUN", "STAGE", "WON");
        assertThat(seller.get("/opportunities/" + deal).body())
                .contains("Won on", "Qualify → Propose", "href=\"/organisations/" + firm + "\"");
        assertThat(seller.get("/parties/" + firm + "/opportunities").body()).contains("Won:", "125,000 NOK");
        assertThat(seller.post("/opportunities/" + deal + "/closure", "outcome", "lost", "reason", reason())
                        .statusCode())
                .isEqualTo(422);

        assertThat(seller.delete("/opportunities/" + deal + "/closure").statusCode())
                .isEqualTo(200);
        assertThat(steps(deal)).containsExactly("BEGUN", "STAGE", "WON", "REOPENED");
        assertThat(seller.get("/records/" + deal + "/history").body())
                .contains("Reopen an opportunity", "Close an opportunity", "Begin an opportunity");
    }

    @Test
    void a_lost_deal_says_why() {
        String deal = begin("Grimstad spare parts", "900");

        var refused = seller.post("/opportunities/" + deal + "/closure", "outcome", "lost");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say why the deal was lost");

        seller.post(
                "/opportunities/" + deal + "/closure", "outcome", "lost", "reason", reason(), "competitor", "Halden");
        assertThat(seller.get("/opportunities/" + deal).body()).contains("Lost on", "to Halden", "Reopen");
    }

    @Test
    void what_was_undone_leaves_no_step() {
        String deal = begin("Grimstad conveyor", "100");
        seller.put("/opportunities/" + deal + "/facts/amount", "value", "250 EUR", "was", "100 NOK");
        assertThat(steps(deal)).containsExactly("BEGUN", "AMOUNT");

        house.undoLastActOn(deal, seller);

        assertThat(steps(deal)).containsExactly("BEGUN");
    }

    @Test
    void whoever_was_slower_sees_what_somebody_else_has_written() {
        String deal = begin("Grimstad gripper", "100");
        seller.put("/opportunities/" + deal + "/facts/next_step", "value", "Call them", "was", "");

        var late = seller.put("/opportunities/" + deal + "/facts/next_step", "value", "Write to them", "was", "");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Call them", "Write to them");
    }

    @Test
    void the_list_finds_a_deal_by_words_of_its_own_and_of_its_customer() {
        begin("Grimstad höhe, line 12", "100");

        assertThat(seller.get("/opportunities?q=hohe%20grimst%20bruk%20l").body())
                .contains("Grimstad höhe, line 12");
        assertThat(seller.get("/opportunities?q=bruk%20hohe%20elsewhere").body())
                .doesNotContain("Grimstad höhe, line 12");
        assertThat(seller.get("/opportunities?q=%27%20%26%20%21").body()).doesNotContain("Grimstad höhe, line 12");
        assertThat(seller.get("/lists/opportunities/count?q=hohe%20bruk").body())
                .contains("1");
    }

    @Test
    void a_card_is_moved_on_the_board_by_the_act_of_the_page() {
        String deal = begin("Grimstad palletiser", "70 000");

        var board = seller.get("/opportunities?as=board:stage&q=palletiser").body();
        assertThat(board).contains("Qualify", "70,000 NOK");
        var moved = seller.put(
                "/lists/opportunities/cells/stage/" + deal, "was", stage("Qualify"), "value", stage("Negotiate"));

        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(steps(deal)).containsExactly("BEGUN", "STAGE");
    }

    @Test
    void the_palette_finds_a_deal_by_its_name_and_by_its_customer() {
        begin("Grimstad überholung, line 4", "90 000");

        assertThat(seller.get("/search?q=uberh%20lin").body()).contains("Opportunities", "überholung, line 4");
        assertThat(seller.get("/search?q=grimstad%20br").body()).contains("Organisations", "Opportunities");
        assertThat(seller.get("/search?q=nothing%20%27%5C%20at%20all").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_steps_of_a_deal_write_amounts_as_their_reader_does() {
        String deal = begin("Grimstad goods lift", "12 500,50 NOK");
        String was = seller.get("/opportunities/" + deal + "/facts/amount/edit")
                .body()
                .replaceFirst("(?s).*name=\"was\" value=\"([^\"]*)\".*", "$1");
        assertThat(was).isEqualTo("12500.5 NOK");
        seller.put("/opportunities/" + deal + "/facts/amount", "was", was, "value", "20000 NOK");
        assertThat(steps(deal)).containsExactly("BEGUN", "AMOUNT");

        assertThat(seller.get("/opportunities/" + deal).body()).contains("12,500.50 NOK → 20,000 NOK");
    }

    @Test
    void a_rule_finds_deals_by_what_they_are_and_with_whom() {
        begin("Grimstad welding cell", "310 000 SEK");

        String found = seller.get(
                        "/opportunities?filter="
                                + "amount%20%3E%20money(300000%2C%20%22SEK%22)%20%26%26%20customer.name.contains(%22Grimstad%22)")
                .body();
        assertThat(found).contains("Grimstad welding cell");
    }

    @Test
    void a_day_on_which_a_deal_was_to_close_and_did_not_is_overdue_until_it_is_closed() {
        String deal = begin("Grimstad late line", "7");
        seller.put("/opportunities/" + deal + "/facts/expected", "value", "2020-02-01", "was", "");

        assertThat(seller.get("/opportunities/" + deal).body()).contains("1 Feb 2020, overdue");

        seller.post("/opportunities/" + deal + "/closure", "outcome", "won");
        assertThat(seller.get("/opportunities/" + deal).body())
                .contains("1 Feb 2020")
                .doesNotContain("overdue");
    }

    @Test
    void nobody_sees_a_deal_of_a_customer_who_must_not_be_known() {
        String deal = begin("Grimstad secret", "5");
        Browser stranger = house.browserOf(house.employAs("Sales representative"));

        assertThat(stranger.get("/opportunities/" + deal).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/records/" + deal + "/history").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/opportunities?q=secret").body()).doesNotContain("Grimstad secret");
        assertThat(stranger.get("/search?q=secret").body()).doesNotContain("Grimstad secret");
        assertThat(stranger.get("/parties/" + firm + "/opportunities").body()).doesNotContain("Grimstad");
    }

    private String begin(String name, String amount) {
        var begun =
                seller.post("/opportunities", "name", name, "party", firm, "amount", amount, "stage", stage("Qualify"));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        return id("sales.opportunity", name);
    }

    private List<String> steps(String deal) {
        return db.fetch("select what from sales.step where opportunity_id = {0}::uuid order by at, id", DSL.val(deal))
                .getValues(0, String.class);
    }

    private String stage(String name) {
        return db.fetchValue(
                        "select s.id::text from sales.stage s join sales.pipeline p on p.id = pipeline_id"
                                + " where s.name = {0} and p.name = 'Sales'",
                        DSL.val(name))
                .toString();
    }

    private String reason() {
        return id("sales.loss_reason", "Price");
    }

    private String id(String table, String name) {
        return db.fetch("select id::text from " + table + " where name = {0}", DSL.val(name)).stream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse("");
    }
}
