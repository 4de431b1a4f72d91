package rapport.sales.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// What was learned, as open deals show it.
@RunningRapport
class LikelihoodOfDealsTest {
    private static final String FILTER = "/lists/opportunities/count?q=Fjord%20beacon&filter=likelihood%20%3E%3D%2070";

    private final House house;
    private final DSLContext db;
    private final Lessons lessons;

    LikelihoodOfDealsTest(House house, DSLContext db, Lessons lessons) {
        this.house = house;
        this.db = db;
        this.lessons = lessons;
    }

    @Test
    void an_open_deal_says_how_likely_it_is_won_and_why_and_lists_find_it_by_that() {
        lessons.keep(Selling.OPPORTUNITY, Lesson.of(beaconsWin()));
        Browser seller = house.administrator();
        seller.post("/organisations", "name", "Fjord Beacon Keepers");
        String firm = db.fetchValue("select id::text from customers.party where name = 'Fjord Beacon Keepers' limit 1")
                .toString();
        String lit = begin(seller, firm, "Beacons");
        String dark = begin(seller, firm, "Fog");

        assertThat(seller.get("/opportunities/" + lit).body())
                .contains("Likely won", "Source: Beacons", "80% of 200", "Learned from 400 deals");
        assertThat(seller.get("/opportunities/" + dark).body()).contains("Source: Fog", "20% of 200");
        assertThat(seller.get(FILTER).body().strip()).isEqualTo("1");
        assertThat(seller.get("/opportunities?q=Fjord%20beacon&sort=-likelihood")
                        .statusCode())
                .isEqualTo(200);
        assertThat(seller.get("/opportunities?as=board:stage&q=Fjord%20beacon").body())
                .containsPattern("20 NOK, weighted 2 NOK by stage, \\d+ NOK by traits");
        assertThat(seller.get(
                                "/opportunities?q=Fjord%20beacon&sort=-weighted_by_traits&columns=name,weighted_by_traits")
                        .body())
                .containsSubsequence(lit, dark);
        assertThat(seller.get("/lists/opportunities/count?q=Fjord%20beacon"
                                + "&filter=weighted%20%3C%20money(2,%20%22NOK%22)")
                        .body()
                        .strip())
                .as("a tenth of ten crowns each, by the stage")
                .isEqualTo("2");
        assertThat(seller.get("/review?weighed=TRAITS").body())
                .contains("Weighted by traits", "each deal as likely as what was learned makes it");
        assertThat(seller.get("/settings/likelihood").body()).contains("foretells better", "Ranks rightly");

        seller.post("/opportunities/" + lit + "/closure", "outcome", "won");
        assertThat(seller.get("/opportunities/" + lit).body()).doesNotContain("Likely won");
        assertThat(seller.get(FILTER).body().strip()).isEqualTo("0");
    }

    @Test
    void nobody_but_an_administrator_sees_what_was_learned_of_all() {
        assertThat(house.member().get("/settings/likelihood").statusCode()).isEqualTo(403);
    }

    private String begin(Browser seller, String firm, String source) {
        seller.post("/opportunities", "name", "Fjord beacon", "party", firm, "amount", "10 NOK", "source", source);
        return db.fetchValue(
                        "select id::text from sales.opportunity where party_id = {0}::uuid order by id desc limit 1",
                        DSL.val(firm))
                .toString();
    }

    private static List<Lesson.Ended> beaconsWin() {
        return IntStream.range(0, 400)
                .mapToObj(i -> {
                    boolean beacon = i % 2 == 0;
                    boolean won = beacon ? i % 10 != 0 : i % 10 == 1;
                    return new Lesson.Ended(Map.of("source", beacon ? "beacons" : "fog"), won);
                })
                .toList();
    }
}
