package rapport.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.OwnerId;

class SharingOutTest {
    private static final OwnerId KARI = new OwnerId(UUID.randomUUID());
    private static final OwnerId JONAS = new OwnerId(UUID.randomUUID());
    private static final OwnerId NAOKO = new OwnerId(UUID.randomUUID());

    @Test
    void in_turn_everybody_gets_as_many_and_whoever_has_least_begins() {
        assertThat(SharingOut.IN_TURN.among(loads(5, 0, 3), 5)).containsExactly(JONAS, NAOKO, KARI, JONAS, NAOKO);
    }

    @Test
    void whoever_has_fewest_gets_the_next_until_all_have_the_same() {
        assertThat(SharingOut.LEAST_LOADED.among(loads(4, 1, 2), 5)).containsExactly(JONAS, JONAS, NAOKO, JONAS, NAOKO);
    }

    @Test
    void one_alone_gets_all() {
        assertThat(SharingOut.LEAST_LOADED.among(Map.of(KARI, 90), 3)).containsOnly(KARI);
    }

    private static Map<OwnerId, Integer> loads(int kari, int jonas, int naoko) {
        var loads = new LinkedHashMap<OwnerId, Integer>();
        loads.put(KARI, kari);
        loads.put(JONAS, jonas);
        loads.put(NAOKO, naoko);
        return loads;
    }
}
