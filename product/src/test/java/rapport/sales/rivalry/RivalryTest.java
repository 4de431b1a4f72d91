package rapport.sales.rivalry;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Against whom deals are sold, and what comes of it.
@RunningRapport
class RivalryTest {
    private final House house;
    private final DSLContext db;

    private Browser seller;
    private String deal;

    RivalryTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void there_is_a_deal() {
        seller = house.administrator();
        if (id("customers.party", "Eidfjord Smelteverk AS").isEmpty()) {
            seller.post("/organisations", "name", "Eidfjord Smelteverk AS");
        }
        deal = begin("Eidfjord crane");
    }

    @Test
    void we_win_one_of_two_against_somebody_and_the_numbers_lead_to_the_deals() {
        assertThat(name(deal, "Kraniverk").body()).contains("Kraniverk");
        seller.post("/opportunities/" + deal + "/closure", "outcome", "won");
        String lost = begin("Eidfjord second crane");
        seller.post(
                "/opportunities/" + lost + "/closure",
                "outcome",
                "lost",
                "reason",
                id("sales.loss_reason", "Price"),
                "competitor",
                "kraniverk");

        String competitor = id("sales.competitor", "Kraniverk");
        assertThat(id("sales.competitor", "kraniverk"))
                .as("whoever writes it small means the same")
                .isEmpty();
        String page = seller.get("/competitors/" + competitor).body();
        assertThat(page).contains("Won 50 % of those that ended.", "Lost to them");
        assertThat(seller.get("/competitors").body()).contains("Kraniverk", "50 %");
        assertThat(seller.get("/opportunities?view=all&filter=lost_to%20%3D%3D%20%22" + competitor + "%22")
                        .body())
                .contains("Eidfjord second crane")
                .doesNotContain("Eidfjord crane");
        assertThat(seller.delete("/opportunities/" + lost + "/rivals/" + competitor)
                        .body())
                .contains("The deal was lost to them.");
        assertThat(seller.get("/records/" + lost + "/history").body()).contains("Kraniverk");
    }

    @Test
    void a_competitor_is_described_by_whoever_was_first() {
        seller.post("/competitors", "name", "Løftekran");
        String at = "/competitors/" + id("sales.competitor", "Løftekran");
        assertThat(seller.put(at + "/facts/weaknesses", "value", "Slow service", "was", "")
                        .statusCode())
                .isEqualTo(200);

        var late = seller.put(at + "/facts/weaknesses", "value", "Old software", "was", "");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Slow service", "Old software");
        assertThat(seller.delete(at).headers().firstValue("Location")).contains("/competitors");
    }

    private java.net.http.HttpResponse<String> name(String deal, String competitor) {
        return seller.post("/opportunities/" + deal + "/rivals", "competitor", competitor);
    }

    private String begin(String name) {
        seller.post(
                "/opportunities",
                "name",
                name,
                "party",
                id("customers.party", "Eidfjord Smelteverk AS"),
                "amount",
                "900",
                "stage",
                id("sales.stage", "Qualify"));
        return id("sales.opportunity", name);
    }

    private String id(String table, String name) {
        return db.fetch("select id::text from " + table + " where name = {0} order by id desc", DSL.val(name)).stream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse("");
    }
}
