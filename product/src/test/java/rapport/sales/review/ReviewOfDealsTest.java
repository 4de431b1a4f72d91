package rapport.sales.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// The Monday of somebody who leads.
@RunningRapport
class ReviewOfDealsTest {
    private static final Pattern FIGURE = Pattern.compile("<dd( class=\"bad\")?><a href=\"([^\"]*)\">([^<]*)</a>");

    private final House house;
    private final DSLContext db;

    private Browser seller;
    private AccountId account;
    private String firm;

    ReviewOfDealsTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void somebody_sells() {
        account = house.employAs("Administrator");
        seller = house.browserOf(account);
        seller.post("/organisations", "name", "Vemork Saga " + account);
        firm = db.fetchValue("select id::text from customers.party where name = {0}", DSL.val("Vemork Saga " + account))
                .toString();
        String rots = begin("Turbine", "400 NOK");
        longAgo(rots);
        seller.put(
                "/opportunities/" + begin("Penstock", "100 NOK") + "/facts/expected", "was", "", "value", "2020-01-31");
        String won = begin("Sluice", "50 NOK");
        seller.put("/opportunities/" + won + "/facts/expected", "was", "", "value", "2026-01-01");
        seller.put("/opportunities/" + won + "/facts/expected", "was", "2026-01-01", "value", "2026-01-31");
        seller.post("/opportunities/" + won + "/closure", "outcome", "won");
    }

    @Test
    void it_says_what_is_open_what_rots_and_what_was_won_and_each_number_leads_to_its_deals() {
        String page = seller.get("/review?owner=" + account).body();

        assertThat(FIGURE.matcher(page).results().map(found -> found.group(3)).filter(value -> !value.contains("NOK")))
                .containsExactly("2", "1", "0", "3", "1", "1", "2");
        FIGURE.matcher(page)
                .results()
                .filter(found -> !found.group(3).contains("NOK"))
                .forEach(found ->
                        assertThat(counted(found.group(2))).as(found.group(2)).isEqualTo(found.group(3)));
        assertThat(page).contains("500 of usually", "Turbine");
    }

    @Test
    void it_says_what_changed_and_what_was_pushed_out() {
        String page = seller.get("/review?owner=" + account).body();

        assertThat(page).contains("Pushed out", "by 30 days", ">Won</span>", ">Begun</span>");
        assertThat(page.indexOf(">Won</span>")).isLessThan(page.indexOf(">Begun</span>"));
    }

    @Test
    void the_deals_of_a_team_are_those_of_its_people() {
        String team = "Headwater " + account;
        seller.post("/settings/teams", "name", team);
        var id = db.fetchValue("select id from access.team where name = {0}", DSL.val(team));
        assertThat(seller.get("/review?owner=" + id).body()).contains("Nothing to review");

        db.transaction(act -> {
            act.dsl().execute("select journal.name(null, null, 'Join a team', 'CONSOLE', '', '')");
            act.dsl()
                    .execute(
                            "insert into access.team_member (team_id, account_id) values ({0}, {1})",
                            DSL.val(id), DSL.val(account.value()));
        });
        String page = seller.get("/review?owner=" + id).body();

        assertThat(page).contains("Turbine");
        FIGURE.matcher(page)
                .results()
                .filter(found -> !found.group(3).contains("NOK"))
                .forEach(found ->
                        assertThat(counted(found.group(2))).as(found.group(2)).isEqualTo(found.group(3)));
    }

    @Test
    void nobody_reviews_deals_that_must_not_be_known() {
        Browser stranger = house.browserOf(house.employAs("Sales representative"));

        assertThat(stranger.get("/review?owner=" + account).body()).contains("Nothing to review");
    }

    private void longAgo(String deal) {
        db.transaction(act -> {
            act.dsl().execute("select journal.name(null, null, 'Let time pass', 'CONSOLE', '', '')");
            act.dsl()
                    .execute(
                            "update sales.opportunity set entered_at = now() - interval '500 days' where id = {0}::uuid",
                            DSL.val(deal));
        });
    }

    private String begin(String name, String amount) {
        seller.post("/opportunities", "name", name, "party", firm, "amount", amount);
        return db.fetchValue(
                        "select id::text from sales.opportunity where party_id = {0}::uuid order by id desc limit 1",
                        DSL.val(firm))
                .toString();
    }

    private String counted(String href) {
        String query = URI.create(href.replace("&amp;", "&")).getRawQuery();
        return seller.get("/lists/opportunities/count?" + query).body().strip();
    }
}
