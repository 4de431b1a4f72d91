package rapport.network.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.customers.PartyId;
import rapport.customers.RelationshipKind;
import rapport.network.Neighbourhood;
import rapport.network.introduction.Introduction.Step;
import rapport.network.introduction.Introduction.Stop;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class IntroductionsTest {
    private final Neighbourhood people;
    private final Introductions introductions;
    private final House house;
    private final Viewers viewers;
    private final Viewer viewer;
    private final Instant now = Instant.now();

    IntroductionsTest(Neighbourhood people, Introductions introductions, House house, Viewers viewers) {
        this.people = people;
        this.introductions = introductions;
        this.house = house;
        this.viewers = viewers;
        this.viewer = house.firstAdministrator();
    }

    @Test
    void who_met_somebody_introduces_to_those_whom_that_one_knows() {
        var amara = people.person("Amara");
        var tomas = people.person("Tomas");
        people.bond(amara, RelationshipKind.KNOWS, tomas);
        met("Piet de Vries", 3, amara);

        var way = strongest(tomas);

        assertThat(way.stops()).extracting(Stop::name).first().isEqualTo("Piet de Vries");
        assertThat(way.stops()).extracting(Stop::id).containsExactly("", amara.toString(), tomas.toString());
        assertThat(way.steps()).extracting(Step::because).last().asString().contains("know each other");
        assertThat(way.strength())
                .isEqualTo(way.steps().get(0).strength() * way.steps().get(1).strength());
    }

    @Test
    void a_longer_way_over_strong_ties_goes_before_a_short_one_over_weak_ties() {
        var goal = people.person("Goal");
        var spouse = people.person("Spouse");
        var friend = people.person("Friend");
        people.bond(goal, RelationshipKind.MARRIED_TO, spouse);
        people.bond(friend, RelationshipKind.KNOWS, spouse);
        met("Ines Duarte", 12, friend);
        people.bond(people.person("Stranger"), RelationshipKind.KNOWS, goal);
        var faint = people.person("Faint");
        people.bond(faint, RelationshipKind.KNOWS, goal);
        people.met("Piet de Vries", now.minus(Duration.ofDays(900)), faint);

        var ways = to(goal);

        assertThat(ways)
                .extracting(way -> way.stops().getFirst().name())
                .containsExactly("Ines Duarte", "Piet de Vries");
        assertThat(ways.getFirst().stops()).hasSize(4);
    }

    @Test
    void people_of_one_employer_know_each_other_and_those_who_worked_there_at_another_time_do_not() {
        var halden = people.organisation("Halden");
        var amara = people.person("Amara");
        var tomas = people.person("Tomas");
        people.bond(amara, RelationshipKind.WORKS_FOR, halden);
        people.bond(tomas, RelationshipKind.WORKS_FOR, halden);
        met("Piet de Vries", 3, amara);

        assertThat(strongest(tomas).steps().getLast().because()).contains("both work for Halden");

        people.bond(tomas, RelationshipKind.REPORTS_TO, amara);
        assertThat(strongest(tomas).steps().getLast().because())
                .contains("leads")
                .contains("both work for Halden");
    }

    @Test
    void what_has_ended_long_ago_introduces_to_nobody() {
        var amara = people.person("Amara");
        var tomas = people.person("Tomas");
        people.bond(
                amara,
                RelationshipKind.KNOWS,
                tomas,
                LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(20));
        met("Piet de Vries", 3, amara);

        assertThat(to(tomas)).isEmpty();
    }

    @Test
    void nobody_is_introduced_over_more_than_two_others_or_over_oneself() {
        var one = people.person("One");
        var two = people.person("Two");
        var three = people.person("Three");
        var four = people.person("Four");
        people.bond(one, RelationshipKind.MARRIED_TO, two);
        people.bond(two, RelationshipKind.MARRIED_TO, three);
        people.bond(three, RelationshipKind.MARRIED_TO, four);
        met("Piet de Vries", 12, one);

        assertThat(strongest(four).stops()).hasSize(5);

        var five = people.person("Five");
        people.bond(four, RelationshipKind.MARRIED_TO, five);
        assertThat(to(five)).isEmpty();
    }

    @Test
    void a_way_leads_over_nobody_whom_the_viewer_may_not_see() {
        var amara = people.person("Amara");
        var tomas = people.person("Tomas");
        people.bond(amara, RelationshipKind.KNOWS, tomas);
        met("Piet de Vries", 3, amara);
        var admin = house.administrator();
        admin.post("/settings/roles", "name", "Sees own people", "from", house.role("Read only"));
        admin.put(
                "/settings/roles/" + house.role("Sees own people"),
                "name",
                "Sees own people",
                "description",
                "",
                "reach.person.READ",
                "OWN",
                "reach.interaction.READ",
                "ALL");
        var account = house.employAs("Sees own people");
        admin.put("/parties/" + tomas + "/owner", "owner", account.toString());
        var mia = viewers.of(account).orElseThrow();

        assertThat(to(tomas)).isNotEmpty();
        assertThat(introductions.to(tomas, 3, mia)).isEmpty();
    }

    @Test
    void the_page_tells_whom_to_ask_step_by_step() {
        var amara = people.person("Amara");
        var tomas = people.person("Tomas");
        people.bond(amara, RelationshipKind.KNOWS, tomas);
        met("Jonas Berg", 3, amara);
        var browser = house.administrator();

        assertThat(browser.get("/people/" + tomas + "/introductions").body()).contains("Who can introduce me to Tomas");
        assertThat(browser.get("/people/" + tomas + "/introductions/ways").body())
                .contains("Ask Amara")
                .contains("You know Amara");
    }

    private void met(String colleague, int times, PartyId person) {
        for (int i = 0; i < times; i++) {
            people.met(colleague, now.minus(Duration.ofDays(i + 1)), person);
        }
        people.settle();
    }

    private Introduction strongest(PartyId person) {
        return to(person).getFirst();
    }

    private List<Introduction> to(PartyId person) {
        people.settle();
        return introductions.to(person, 3, viewer);
    }
}
