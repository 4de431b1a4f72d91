package rapport.matching.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.matching.clustering.Clusters.Link;

class ClustersTest {
    @Test
    void what_hangs_together_is_one_group() {
        assertThat(Clusters.of(4, List.of(new Link(0, 1, 9), new Link(1, 2, 5)), (_, _, _) -> true))
                .containsExactlyInAnyOrder(List.of(0, 1, 2), List.of(3));
    }

    @Test
    void the_strongest_link_is_followed_where_two_cannot_both_be() {
        assertThat(Clusters.of(
                        3,
                        List.of(new Link(0, 1, 5), new Link(1, 2, 9)),
                        (ones, others, _) -> !(ones.contains(0) || others.contains(0))))
                .containsExactlyInAnyOrder(List.of(1, 2), List.of(0));
    }

    @Test
    void the_ends_of_a_chain_that_do_not_fit_stay_apart() {
        List<Link> chain = List.of(new Link(0, 1, 9), new Link(1, 2, 8), new Link(2, 3, 7));
        assertThat(Clusters.of(4, chain, (ones, others, _) -> !(has(0, ones, others) && has(3, ones, others))))
                .containsExactlyInAnyOrder(List.of(0, 1, 2), List.of(3));
    }

    private static boolean has(int record, List<Integer> ones, List<Integer> others) {
        return ones.contains(record) || others.contains(record);
    }
}
