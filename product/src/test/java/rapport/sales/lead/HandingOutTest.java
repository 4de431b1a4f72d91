package rapport.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.TeamId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Leads come to those who are to work on them: shared out, assigned, and back again on their day.
@RunningRapport
class HandingOutTest {
    /// Where the house of the tests is: its day begins before that of the clock.
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final House house;
    private final TakeUpEachNight night;
    private final DSLContext db;
    private final Clock clock;

    private Browser chief;

    HandingOutTest(House house, TakeUpEachNight night, DSLContext db, Clock clock) {
        this.house = house;
        this.night = night;
        this.db = db;
        this.clock = clock;
    }

    @BeforeEach
    void somebody_leads_the_team() {
        chief = house.administrator();
    }

    @Test
    void the_chosen_leads_are_shared_out_among_a_team_as_was_foretold() {
        AccountId one = house.employAs("Sales representative");
        AccountId other = house.employAs("Sales representative");
        TeamId team = house.team("Brewery hunters", one, other);
        IntStream.range(0, 5).forEach(n -> ask("Brewer " + n + " Stavseth", "Stavseth kettles"));
        give(one, "Brewer 0 Stavseth");
        give(one, "Brewer 1 Stavseth");
        String three =
                "filter=interest%20%3D%3D%20%22Stavseth%20kettles%22%20%26%26%20owner%20!%3D%20%22" + one + "%22";

        String foretold = chief.get("/lists/leads/bulk/share/foretold?everybody=true&" + three + "&answer=" + team
                        + "&answer=BY_LOAD&answer=")
                .body();
        assertThat(foretold).contains(": 2 open + 1", ": 0 open + 2");
        var shared = chief.post(
                "/lists/leads/bulk/share?" + three,
                "everybody",
                "true",
                "answer",
                team.toString(),
                "answer",
                "BY_LOAD",
                "answer",
                "");

        assertThat(shared.statusCode()).as(shared.body()).isEqualTo(303);
        assertThat(leadsOf(one)).isEqualTo(3);
        assertThat(leadsOf(other)).isEqualTo(2);
        assertThat(house.browserOf(other).get("/leads?q=stavseth").body()).contains("Brewer");
    }

    @Test
    void a_lead_whose_day_has_come_returns_and_its_owner_hears_of_it() {
        AccountId kari = house.employAs("Sales representative");
        ask("Gunvor Myrland", "Myrland jars");
        give(kari, "Gunvor Myrland");
        String lead = lead("Gunvor Myrland");
        LocalDate tomorrow = LocalDate.now(clock.withZone(OSLO)).plusDays(1);
        var given =
                chief.post("/leads/" + lead + "/disqualification", "why", "NOT_NOW", "recycleOn", tomorrow.toString());
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);

        night.run(clock.instant());
        assertThat(standing(lead)).isEqualTo("DISQUALIFIED");
        night.run(clock.instant().plus(Duration.ofDays(2)));

        assertThat(standing(lead)).isEqualTo("NEW");
        assertThat(house.browserOf(kari).get("/notices").body())
                .contains("It is time to look again at the lead of Gunvor Myrland.", "/leads/" + lead);
    }

    private void ask(String name, String interest) {
        assertThat(chief.post("/leads", "name", name, "interest", interest).statusCode())
                .isEqualTo(303);
    }

    private void give(AccountId to, String name) {
        var given = chief.post("/lists/leads/bulk/owner", "tick", lead(name), "answer", to.toString());
        assertThat(given.statusCode()).as(given.body()).isEqualTo(303);
    }

    private String lead(String name) {
        return db.fetchValue(
                        "select lead.id::text from sales.lead join customers.party on party.id = party_id where name = {0}",
                        DSL.val(name))
                .toString();
    }

    private int leadsOf(AccountId account) {
        List<Integer> counted = db.fetch(
                        "select count(*)::int from sales.lead where owner_id = {0} and interest = 'Stavseth kettles'",
                        DSL.val(account.value()))
                .getValues(0, Integer.class);
        return counted.getFirst();
    }

    private String standing(String lead) {
        return db.fetchValue("select standing from sales.lead where id = {0}::uuid", DSL.val(lead))
                .toString();
    }
}
