package rapport.sales.buying;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// The people with a say in a deal, as its page tells of them.
@RunningRapport
class BuyingTest {
    private final House house;
    private final DSLContext db;

    private Browser seller;
    private String deal;
    private String person;

    BuyingTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void there_is_a_deal() {
        seller = house.administrator();
        if (id("customers.party", "Torvald Bremsnes").isEmpty()) {
            seller.post("/people", "name", "Torvald Bremsnes", "organisation", "Bremsnes Kjede AS");
        }
        person = id("customers.party", "Torvald Bremsnes");
        seller.post(
                "/opportunities",
                "name",
                "Bremsnes chain",
                "party",
                id("customers.party", "Bremsnes Kjede AS"),
                "amount",
                "100",
                "stage",
                stage());
        deal = id("sales.opportunity", "Bremsnes chain");
    }

    @Test
    void somebody_who_pays_closes_a_gap_and_leaves_it_again() {
        assertThat(buyers()).contains("No economic buyer is known.");

        var added = add("Economic buyer", "AGAINST");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        assertThat(added.body())
                .contains("Torvald Bremsnes", "the economic buyer, is against it.")
                .doesNotContain("No economic buyer is known.");

        assertThat(add("Champion", "FOR").body()).contains("Torvald Bremsnes stands there already.");
        assertThat(seller.get("/records/" + deal + "/history").body()).contains("Add somebody who buys");
        String one = db.fetchValue("select id::text from sales.buyer where opportunity_id = {0}::uuid", DSL.val(deal))
                .toString();
        assertThat(seller.put(
                                "/opportunities/" + deal + "/buyers/" + one,
                                "role",
                                role("Champion"),
                                "attitude",
                                "FOR",
                                "influence",
                                "HIGH")
                        .body())
                .contains("Champion", "No economic buyer is known.");

        house.undoLastActOn(deal, seller);
        assertThat(buyers()).contains("the economic buyer, is against it.");

        assertThat(seller.delete("/opportunities/" + deal + "/buyers/" + one).body())
                .doesNotContain("Torvald Bremsnes");
    }

    @Test
    void who_may_not_see_a_deal_sees_nobody_who_buys() {
        Browser stranger = house.browserOf(house.employAs("Sales representative"));

        assertThat(stranger.get("/opportunities/" + deal + "/buyers").statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_is_missing_is_told_only_while_the_deal_is_open() {
        assertThat(buyers()).contains("No champion is known.");

        seller.post("/opportunities/" + deal + "/closure", "outcome", "won");

        assertThat(buyers()).doesNotContain("No champion is known.").contains("Who buys");
    }

    @Test
    void the_page_of_a_person_tells_in_which_deals_of_others_he_has_a_say() {
        assertThat(seller.get("/parties/" + person + "/opportunities").body()).contains("No deal yet.");

        add("Champion", "FOR");

        assertThat(seller.get("/parties/" + person + "/opportunities").body())
                .contains("Has a say in", "Bremsnes chain", "Champion · 100")
                .doesNotContain("No deal yet.");
    }

    @Test
    void people_go_with_their_deal() {
        add("User", "NEUTRAL");
        assertThat(seller.delete("/opportunities/" + deal).statusCode()).isEqualTo(204);
    }

    private java.net.http.HttpResponse<String> add(String role, String attitude) {
        return seller.post(
                "/opportunities/" + deal + "/buyers",
                "party",
                person,
                "role",
                role(role),
                "attitude",
                attitude,
                "influence",
                "SOME");
    }

    private String buyers() {
        return seller.get("/opportunities/" + deal + "/buyers").body();
    }

    private String role(String name) {
        return id("sales.buying_role", name);
    }

    private String stage() {
        return id("sales.stage", "Qualify");
    }

    private String id(String table, String name) {
        return db.fetch("select id::text from " + table + " where name = {0} order by id desc", DSL.val(name)).stream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse("");
    }
}
