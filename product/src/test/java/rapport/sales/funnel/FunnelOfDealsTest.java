package rapport.sales.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.access.AccountId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// The funnel of somebody who began to sell this moment.
@RunningRapport
class FunnelOfDealsTest {
    private static final Pattern REACHED =
            Pattern.compile("<a class=\"far num\" href=\"([^\"]*)\" aria-label=\"(\\d+) ");
    private static final Pattern FIGURE = Pattern.compile("<dd><a href=\"([^\"]*)\">([^<]*)</a>");

    private final House house;
    private final DSLContext db;

    private Browser seller;
    private String firm;
    private String funnel;

    FunnelOfDealsTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void somebody_sells() {
        AccountId account = house.employAs("Administrator");
        seller = house.browserOf(account);
        funnel = "/funnel?owner=" + account;
        firm = id("customers.party", "Rigger AS");
        if (firm.isEmpty()) {
            seller.post("/organisations", "name", "Rigger AS");
            firm = id("customers.party", "Rigger AS");
        }
        begin("Mast");
        move(begin("Boom"), 4);
        move(begin("Gaff"), 2);
        close(move(begin("Spar"), 2), "won");
        close(begin("Sprit"), "lost");
    }

    @Test
    void it_tells_how_far_they_came_and_each_number_leads_to_its_deals() {
        String page = seller.get(funnel).body();

        assertThat(REACHED.matcher(page).results().map(found -> found.group(2)))
                .containsExactly("5", "3", "2", "2", "1", "1");
        REACHED.matcher(page)
                .results()
                .forEach(found -> assertThat(counted(found.group(1))).isEqualTo(found.group(2)));
    }

    @ParameterizedTest
    @EnumSource(names = {"THIS_QUARTER", "THIS_YEAR", "TWELVE_MONTHS", "EVER"})
    void its_figures_lead_to_their_deals_too_in_every_time_that_goes_on(Period period) {
        String page = seller.get(funnel + "&period=" + period).body();

        assertThat(FIGURE.matcher(page).results().map(found -> found.group(2)))
                .containsExactly("5", "1", "50%", "0", "300 NOK");
        assertThat(FIGURE.matcher(page).results().map(found -> counted(found.group(1))))
                .containsExactly("5", "1", "2", "1", "3");
    }

    @Test
    void a_move_that_was_undone_never_was() {
        String deal = begin("Yard");
        move(deal, 3);
        assertThat(reached(deal)).hasSize(2);

        house.undoLastActOn(deal, seller);
        assertThat(reached(deal)).containsExactly(stage(1));

        seller.delete("/opportunities/" + deal);
        assertThat(seller.get(funnel).body()).contains(">5<");
    }

    @Test
    void nobody_counts_deals_that_must_not_be_known() {
        Browser stranger = house.browserOf(house.employAs("Sales representative"));

        assertThat(stranger.get(funnel).body()).contains("No deals in this time");
    }

    private String begin(String name) {
        seller.post("/opportunities", "name", name, "party", firm, "amount", "200 NOK", "stage", stage(1));
        return db.fetchValue("select id::text from sales.opportunity order by id desc limit 1")
                .toString();
    }

    private String move(String deal, int to) {
        assertThat(seller.put("/opportunities/" + deal + "/stage", "stage", stage(to))
                        .statusCode())
                .isEqualTo(200);
        return deal;
    }

    private void close(String deal, String outcome) {
        var closed = seller.post(
                "/opportunities/" + deal + "/closure", "outcome", outcome, "reason", id("sales.loss_reason", "Price"));
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
    }

    private String counted(String href) {
        String query = URI.create(href.replace("&amp;", "&")).getRawQuery();
        return seller.get("/lists/opportunities/count?" + query).body().strip();
    }

    private List<String> reached(String deal) {
        return db.fetch("select unnest(reached)::text from sales.opportunity where id = {0}::uuid", DSL.val(deal))
                .getValues(0, String.class);
    }

    private String stage(int place) {
        return db.fetch("select s.id::text from sales.stage s join sales.pipeline p on p.id = pipeline_id"
                        + " where p.name = 'Sales' and s.retired_at is null order by s.position")
                .get(place - 1)
                .get(0, String.class);
    }

    private String id(String table, String name) {
        return db.fetch("select id::text from " + table + " where name = {0}", DSL.val(name)).stream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse("");
    }
}
