package rapport.work.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.work.calendar.Lanes.Block;
import rapport.work.calendar.Lanes.Place;

class LanesTest {
    @Test
    void what_does_not_overlap_has_the_whole_width() {
        assertThat(Lanes.of(List.of(new Block(540, 600), new Block(600, 660))))
                .containsExactly(new Place(0, 1), new Place(0, 1));
    }

    @Test
    void what_overlaps_stands_side_by_side() {
        assertThat(Lanes.of(List.of(new Block(540, 660), new Block(570, 600))))
                .containsExactly(new Place(0, 2), new Place(1, 2));
    }

    @Test
    void a_lane_that_has_become_free_is_taken_again() {
        assertThat(Lanes.of(List.of(new Block(540, 720), new Block(560, 600), new Block(610, 640))))
                .containsExactly(new Place(0, 2), new Place(1, 2), new Place(1, 2));
    }

    @Test
    void an_empty_day_has_no_lanes() {
        assertThat(Lanes.of(List.of())).isEmpty();
    }
}
