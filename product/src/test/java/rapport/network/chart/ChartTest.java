package rapport.network.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.RelationshipKind;
import rapport.network.Neighbourhood;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class ChartTest {
    private final Neighbourhood people;
    private final Charts charts;
    private final Viewer viewer;
    private final Browser jonas;
    private PartyId halden;
    private PartyId head;
    private PartyId amara;
    private PartyId tor;

    ChartTest(Neighbourhood people, Charts charts, House house) {
        this.people = people;
        this.charts = charts;
        this.viewer = house.firstAdministrator();
        this.jonas = house.administrator();
        halden = people.organisation("Halden");
        head = people.person("Head");
        amara = people.person("Amara");
        tor = people.person("Tor");
    }

    @BeforeEach
    void three_people_work_for_halden_and_two_report_to_the_head() {
        for (PartyId person : new PartyId[] {head, amara, tor}) {
            people.bond(person, RelationshipKind.WORKS_FOR, halden);
        }
        people.bond(amara, RelationshipKind.REPORTS_TO, head);
        people.bond(tor, RelationshipKind.REPORTS_TO, head);
    }

    @Test
    void the_head_stands_above_those_who_report_there() {
        assertThat(chart().heads()).singleElement().satisfies(place -> {
            assertThat(place.id()).isEqualTo(head.toString());
            assertThat(place.below()).hasSize(2);
        });
        assertThat(chart().gaps()).isEmpty();
    }

    @Test
    void who_has_no_place_yet_is_told_as_a_gap() {
        var newcomer = people.person("Newcomer");
        people.bond(newcomer, RelationshipKind.WORKS_FOR, halden);

        assertThat(chart().unplaced()).extracting(Branch::id).containsExactly(newcomer.toString());
        assertThat(chart().gaps()).containsExactly("Of one person is not known to whom they report.");
    }

    @Test
    void somebody_is_given_another_leader_and_it_can_be_taken_back() {
        var answer = setLeader(tor, amara);

        assertThat(answer).contains("Undo");
        assertThat(chart().heads().getFirst().below())
                .singleElement()
                .satisfies(place ->
                        assertThat(place.below()).extracting(Branch::id).containsExactly(tor.toString()));

        jonas.post(answer.replaceFirst("(?s).*?(/changes/[0-9a-f-]{36}/undo).*", "$1"));

        assertThat(chart().heads().getFirst().below()).hasSize(2);
    }

    @Test
    void a_circle_is_refused_and_the_chain_is_named() {
        setLeader(tor, amara);

        assertThat(setLeader(head, tor)).containsPattern("Tor .* reports to Amara .*, who reports to Head .* already");
        assertThat(chart().heads()).hasSize(1);
    }

    @Test
    void a_circle_of_owners_is_refused_on_the_page_of_an_organisation_too() {
        var daughter = people.organisation("Daughter");
        people.bond(daughter, RelationshipKind.SUBSIDIARY_OF, halden);

        var answer = jonas.post(
                        "/parties/" + halden + "/relations",
                        "kind",
                        "SUBSIDIARY_OF",
                        "other",
                        "http://localhost/organisations/" + daughter,
                        "title",
                        "")
                .body();

        assertThat(answer).contains("belongs to").contains("this would close a circle");
        assertThat(chart().family())
                .singleElement()
                .satisfies(owner ->
                        assertThat(owner.below()).extracting(Branch::id).containsExactly(daughter.toString()));
    }

    private Chart chart() {
        return charts.of(halden, viewer).orElseThrow();
    }

    private String setLeader(PartyId person, PartyId leader) {
        return Optional.of(jonas.put(
                        "/organisations/" + halden + "/chart/people/" + person + "/line", "leader", leader.toString()))
                .map(answer -> answer.body() + answer.headers().map())
                .orElseThrow();
    }
}
