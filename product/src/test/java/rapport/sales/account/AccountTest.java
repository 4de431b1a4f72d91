package rapport.sales.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// An organisation as an account.
@RunningRapport
class AccountTest {
    private final House house;
    private final DSLContext db;

    private Browser seller;
    private String group;
    private String yard;

    AccountTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void there_are_a_group_and_what_belongs_to_it() {
        seller = house.administrator();
        if (id("customers.party", "Rosendal Gruppen").isEmpty()) {
            seller.post("/organisations", "name", "Rosendal Gruppen");
            seller.post("/organisations", "name", "Rosendal Verft");
            seller.post(
                    "/parties/" + id("customers.party", "Rosendal Verft") + "/relations",
                    "kind",
                    "SUBSIDIARY_OF",
                    "other",
                    "Rosendal Gruppen");
            seller.post(
                    "/opportunities",
                    "name",
                    "Rosendal dock",
                    "party",
                    id("customers.party", "Rosendal Verft"),
                    "amount",
                    "7 000 NOK",
                    "stage",
                    id("sales.stage", "Qualify"));
            seller.post("/products", "name", "Rosendal winch", "family", "Winches");
        }
        group = "/organisations/" + id("customers.party", "Rosendal Gruppen");
        yard = id("customers.party", "Rosendal Verft");
    }

    @Test
    void the_owner_is_worth_what_belongs_to_it() {
        assertThat(seller.get(group + "/account").body()).contains("Rosendal Verft", "7,000 NOK");
        assertThat(seller.get(group).body()).contains("/account/health");
    }

    @Test
    void white_space_is_filled_by_hand_and_undone() {
        String place = group + "/account/holdings/" + yard + "/" + id("catalog.product", "Rosendal winch");
        assertThat(seller.get(place + "/edit").body()).contains("Rosendal winch", "Rosendal Verft");

        var said = seller.put(place, "state", "COMPETITOR", "competitor", "Winchmakers", "remark", "Until spring");
        assertThat(said.body()).contains("Rosendal winch at Rosendal Verft: Winchmakers");

        assertThat(seller.put(place, "state", "").body()).contains("Rosendal winch at Rosendal Verft: not known");
    }

    @Test
    void a_plan_has_goals_and_objectives_that_are_met() {
        String plan = group + "/account/plan";
        assertThat(seller.put(plan + "/goals", "value", "Two more docks", "was", "")
                        .body())
                .contains("Two more docks");
        assertThat(seller.put(plan + "/goals", "value", "Three more docks", "was", "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(seller.post(plan + "/objectives", "name", "Meet the board", "due", "2020-01-31")
                        .body())
                .contains("Meet the board", "late");
        String objective = id("sales.objective", "Meet the board");
        assertThat(seller.put(plan + "/objectives/" + objective, "met", "true").body())
                .contains("Open again: Meet the board")
                .doesNotContain(">late<");
    }

    @Test
    void health_is_said_with_a_reason() {
        assertThat(seller.post(group + "/account/health", "value", "POOR", "reason", "")
                        .body())
                .doesNotContain("At risk</span>");
        assertThat(seller.post(group + "/account/health", "value", "POOR", "reason", "The crane broke twice")
                        .body())
                .contains("At risk", "The crane broke twice", "Complaints in a year");
        assertThat(seller.get(group + "/account/people").body()).contains("No economic buyer is known here.");
    }

    @Test
    void who_may_not_see_an_organisation_sees_nothing_of_the_account() {
        Browser stranger = house.browserOf(house.employAs("Sales representative"));

        for (String part : new String[] {"", "/plan", "/health", "/holdings", "/people"}) {
            assertThat(stranger.get(group + "/account" + part).body())
                    .doesNotContain("Rosendal Gruppen", "Two more docks", "The crane");
        }
    }

    private String id(String table, String name) {
        return db.fetch("select id::text from " + table + " where name = {0} order by id desc", DSL.val(name)).stream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse("");
    }
}
