package rapport.network.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.RelationshipKind;
import rapport.network.Neighbourhood;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.Interactions;
import rapport.timeline.telling.RemoveInteraction;

@RunningRapport
class AcquaintancesTest {
    private final Neighbourhood people;
    private final Acquaintances acquaintances;
    private final Parties parties;
    private final Interactions interactions;
    private final RemoveInteraction remove;
    private final House house;
    private final Viewers viewers;
    private final Viewer viewer;
    private final Instant now = Instant.now();

    AcquaintancesTest(
            Neighbourhood people,
            Acquaintances acquaintances,
            Parties parties,
            Interactions interactions,
            RemoveInteraction remove,
            House house,
            Viewers viewers) {
        this.people = people;
        this.acquaintances = acquaintances;
        this.parties = parties;
        this.interactions = interactions;
        this.remove = remove;
        this.house = house;
        this.viewers = viewers;
        this.viewer = house.firstAdministrator();
    }

    @Test
    void whoever_met_somebody_more_often_knows_them_better() {
        var amara = people.person("Amara");
        people.met("Piet de Vries", daysAgo(9), amara);
        people.met("Piet de Vries", daysAgo(40), amara);
        people.touch("Piet de Vries", Channel.PHONE, Direction.INBOUND, daysAgo(20), amara);
        people.touch("Ines Duarte", Channel.E_MAIL, Direction.OUTBOUND, daysAgo(1), amara);

        assertThat(knowing(amara)).extracting(Acquaintance::colleague).containsExactly("Piet de Vries", "Ines Duarte");
        assertThat(knowing(amara).getFirst().explained(viewer.formats(), now))
                .isEqualTo("2 meetings and 1 call, the last 9 days ago");
    }

    @Test
    void what_we_note_among_ourselves_makes_nobody_acquainted() {
        var amara = people.person("Amara");
        people.touch("Piet de Vries", Channel.OTHER, Direction.INTERNAL, daysAgo(2), amara);

        assertThat(knowing(amara)).isEmpty();
    }

    @Test
    void an_organisation_is_known_by_who_knows_its_people() {
        var halden = people.organisation("Halden");
        var amara = people.person("Amara");
        people.bond(amara, RelationshipKind.WORKS_FOR, halden);
        people.met("Piet de Vries", daysAgo(3), amara, halden);
        people.touch("Ines Duarte", Channel.LETTER, Direction.OUTBOUND, daysAgo(3), halden);

        assertThat(knowing(halden)).extracting(Acquaintance::colleague).containsExactly("Piet de Vries", "Ines Duarte");
        assertThat(knowing(halden).getFirst().meetings()).as("counted once").isEqualTo(1);
    }

    @Test
    void a_meeting_that_is_taken_off_the_timeline_counts_no_more() {
        var amara = people.person("Amara");
        var meeting = people.met("Piet de Vries", daysAgo(3), amara);
        assertThat(knowing(amara)).hasSize(1);

        remove.of(interactions.find(meeting, viewer).orElseThrow());

        assertThat(knowing(amara)).isEmpty();
    }

    @Test
    void whoever_sees_only_interactions_of_the_own_learns_nothing_of_others() {
        var amara = people.person("Amara");
        people.met("Piet de Vries", daysAgo(3), amara);
        people.settle();
        var admin = house.administrator();
        admin.post("/settings/roles", "name", "Sees own talks", "from", house.role("Read only"));
        admin.put(
                "/settings/roles/" + house.role("Sees own talks"),
                "name",
                "Sees own talks",
                "description",
                "",
                "reach.person.READ",
                "ALL",
                "reach.interaction.READ",
                "OWN");
        var mia = viewers.of(house.employAs("Sees own talks")).orElseThrow();

        assertThat(acquaintances.of(parties.find(amara, mia).orElseThrow(), 5, now, mia))
                .isEmpty();
    }

    private List<Acquaintance> knowing(PartyId party) {
        people.settle();
        return acquaintances.of(parties.find(party, viewer).orElseThrow(), 5, now, viewer);
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
