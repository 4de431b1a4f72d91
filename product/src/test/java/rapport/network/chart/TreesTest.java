package rapport.network.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;

class TreesTest {
    private final Map<String, PartyId> ids = new HashMap<>();
    private final Map<PartyId, Trees.Entry> people = new LinkedHashMap<>();
    private final Map<PartyId, PartyId> above = new HashMap<>();

    @Test
    void whoever_leads_stands_above_those_who_are_led() {
        reports("Amara", "Jonas");
        reports("Tor", "Jonas");
        reports("Mette", "Tor");

        assertThat(drawn()).isEqualTo("Jonas(Amara Tor(Mette))");
    }

    @Test
    void the_largest_tree_comes_first_and_somebody_alone_last() {
        id("Alone");
        reports("Amara", "Jonas");

        assertThat(drawn()).isEqualTo("Jonas(Amara) Alone");
    }

    @Test
    void a_circle_is_cut_and_nobody_is_lost_or_stands_twice() {
        reports("Amara", "Jonas");
        reports("Jonas", "Tor");
        reports("Tor", "Amara");

        assertThat(drawn()).isEqualTo("Amara(Tor(Jonas))");
    }

    @Test
    void who_reports_to_somebody_elsewhere_is_uppermost_here() {
        above.put(id("Amara"), new PartyId(UUID.randomUUID()));

        assertThat(drawn()).isEqualTo("Amara");
    }

    private void reports(String person, String leader) {
        above.put(id(person), id(leader));
    }

    private PartyId id(String name) {
        var id = ids.computeIfAbsent(name, _ -> new PartyId(UUID.randomUUID()));
        people.putIfAbsent(id, new Trees.Entry(id, name, "", ""));
        return id;
    }

    private String drawn() {
        return String.join(
                " ",
                new Trees(people, above).all().stream().map(TreesTest::drawn).toList());
    }

    private static String drawn(Branch place) {
        return place.below().isEmpty()
                ? place.name()
                : place.name() + "("
                        + String.join(
                                " ",
                                place.below().stream().map(TreesTest::drawn).toList()) + ")";
    }
}
