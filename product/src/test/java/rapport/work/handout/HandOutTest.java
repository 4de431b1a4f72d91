package rapport.work.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.access.OwnerId;

class HandOutTest {
    private static final OwnerId INGRID = new OwnerId(new UUID(0, 1));
    private static final OwnerId LARS = new OwnerId(new UUID(0, 2));
    private static final OwnerId NORA = new OwnerId(new UUID(0, 3));
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<Candidate> TEAM = List.of(
            new Candidate(INGRID, 5, MONDAY),
            new Candidate(LARS, 0, MONDAY.plusSeconds(60)),
            new Candidate(NORA, 3, Instant.EPOCH));

    @Test
    void by_turns_it_goes_first_to_whoever_has_waited_longest() {
        assertThat(HandOut.of(Policy.BY_TURNS, TEAM, 100, List.of("a", "b", "c", "d"))
                        .values())
                .containsExactly(NORA, INGRID, LARS, NORA);
    }

    @Test
    void by_load_it_goes_to_whoever_has_least_until_all_have_as_much() {
        assertThat(HandOut.of(Policy.BY_LOAD, TEAM, 100, List.of("a", "b", "c", "d", "e"))
                        .values())
                .containsExactly(LARS, LARS, LARS, NORA, LARS);
    }

    @Test
    void what_nobody_has_room_for_stays_with_nobody() {
        assertThat(HandOut.of(Policy.BY_TURNS, TEAM, 4, List.of("a", "b", "c", "d", "e", "f")))
                .containsOnlyKeys("a", "b", "c", "d", "e")
                .containsEntry("a", NORA)
                .doesNotContainValue(INGRID);
    }

    @Test
    void where_nobody_is_there_nobody_gets_anything() {
        assertThat(HandOut.of(Policy.BY_LOAD, List.of(), 4, List.of("a"))).isEmpty();
    }

    @Test
    void much_is_shared_out_evenly() {
        var what = IntStream.range(0, 99_992).boxed().toList();

        var given = HandOut.of(Policy.BY_LOAD, TEAM, 1_000_000, what);

        assertThat(given.values().stream().filter(LARS::equals).count()).isEqualTo(33_333);
        assertThat(given.values().stream().filter(INGRID::equals).count()).isBetween(33_328L, 33_330L);
    }
}
