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
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// The funnel of everybody's deals, which is added up while they are made.
@RunningRapport
class TalliesTest {
    private static final Pattern REACHED =
            Pattern.compile("<a class=\"far num\" href=\"([^\"]*)\" aria-label=\"([\\d,]+) ");
    private static final Pattern FIGURE = Pattern.compile("<dd><a href=\"([^\"]*)\">([^<]*)</a>");
    private static final String SUMS = """
            select figure, pipeline_id, month, stage_id, reached, standing, currency, loss_reason_id, days,
                   sum(deals), sum(amount)
              from sales.tally
             group by 1, 2, 3, 4, 5, 6, 7, 8, 9 having sum(deals) <> 0 or sum(amount) <> 0
             order by 1, 2, 3, 4, 5, 6, 7, 8, 9
            """;

    private final House house;
    private final DSLContext db;

    private Browser seller;
    private String firm;

    TalliesTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void somebody_sells() {
        seller = house.browserOf(house.employAs("Administrator"));
        firm = id("customers.party", "Chandler AS");
        if (firm.isEmpty()) {
            seller.post("/organisations", "name", "Chandler AS");
            firm = id("customers.party", "Chandler AS");
        }
    }

    @Test
    void what_is_added_up_is_always_the_sum_of_the_records() {
        String won = move(begin("Rope"), 2);
        close(won, "won");
        close(move(begin("Tar"), 3), "lost");
        seller.delete("/opportunities/" + won + "/closure");
        String undone = move(begin("Oakum"), 4);
        seller.post("/changes/" + lastAct(undone) + "/undo");
        seller.delete("/opportunities/" + begin("Pitch"));
        ago(begin("Sailcloth"), 40);
        ago(move(undone, 2), 400);
        assertThatNothingDiffers();

        db.execute("select sales.fold_tally()");
        assertThat(db.fetchValue("select count(*) from sales.tally where fresh"))
                .isEqualTo(0L);
        assertThatNothingDiffers();
    }

    @ParameterizedTest
    @EnumSource
    void every_number_of_everybodys_deals_leads_to_as_many(Period period) {
        ago(move(begin("Anchor"), 3), 10);
        ago(begin("Chain"), 100);
        ago(begin("Buoy"), 364);
        ago(begin("Lamp"), 366);
        close(move(begin("Bell"), 2), "won");
        String page = seller.get("/funnel?period=" + period).body();

        REACHED.matcher(page)
                .results()
                .forEach(found ->
                        assertThat(counted(found.group(1))).as(found.group(1)).isEqualTo(found.group(2)));
        List<String> figures =
                FIGURE.matcher(page).results().map(found -> found.group(2)).toList();
        List<String> deals = FIGURE.matcher(page)
                .results()
                .map(found -> counted(found.group(1)))
                .toList();
        assertThat(deals.subList(0, 2)).isEqualTo(figures.subList(0, 2));
        assertThat(page.contains(deals.get(2).equals("0") ? "none was closed" : "of " + deals.get(2) + " closed"))
                .as(deals.get(2))
                .isTrue();
    }

    private void assertThatNothingDiffers() {
        db.transaction(act -> {
            act.dsl().execute("lock table sales.opportunity, sales.step in share mode");
            String before = act.dsl().fetch(SUMS).formatCSV();
            act.dsl().execute("select sales.tally_anew()");
            assertThat(before).isEqualTo(act.dsl().fetch(SUMS).formatCSV());
        });
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

    private void ago(String deal, int days) {
        db.transaction(act -> {
            act.dsl().execute("select journal.name(null, null, 'Begin earlier', 'CONSOLE', '', '')");
            act.dsl()
                    .execute(
                            "update sales.opportunity set created_at = now() - make_interval(days => {1}) where id = {0}::uuid",
                            DSL.val(deal), DSL.val(days));
        });
    }

    private String counted(String href) {
        String query = URI.create(href.replace("&amp;", "&")).getRawQuery();
        return seller.get("/lists/opportunities/count?" + query).body().strip();
    }

    private String lastAct(String deal) {
        return db.fetchValue(
                        "select change_set_id::text from journal.change where subject = {0}::uuid order by 1 desc limit 1",
                        DSL.val(deal))
                .toString();
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
