package rapport.work.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts what overlaps in a day beside each other: each gets a lane, and those that overlap one
/// after the other share the width evenly.
final class Lanes {
    /// @param from, until minutes of the day
    record Block(int from, int until) {}

    /// @param lane from the left, from 0
    /// @param of   how many lanes there are where it stands
    record Place(int lane, int of) {}

    private Lanes() {}

    /// In the order of the blocks.
    static List<Place> of(List<Block> blocks) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < blocks.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> blocks.get(i).from())
                .thenComparing(i -> -blocks.get(i).until()));
        var lane = new int[blocks.size()];
        var places = new Place[blocks.size()];
        var cluster = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        int clusterEnd = 0;
        for (int i : order) {
            Block block = blocks.get(i);
            if (block.from() >= clusterEnd) {
                close(cluster, lane, ends.size(), places);
                cluster.clear();
                ends.clear();
            }
            lane[i] = free(ends, block);
            cluster.add(i);
            clusterEnd = Math.max(clusterEnd, block.until());
        }
        close(cluster, lane, ends.size(), places);
        return List.of(places);
    }

    private static int free(List<Integer> ends, Block block) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= block.from()) {
                ends.set(lane, block.until());
                return lane;
            }
        }
        ends.add(block.until());
        return ends.size() - 1;
    }

    private static void close(List<Integer> cluster, int[] lane, int of, Place[] places) {
        for (int i : cluster) {
            places[i] = new Place(lane[i], of);
        }
    }
}
