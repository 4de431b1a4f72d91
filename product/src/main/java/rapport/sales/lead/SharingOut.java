package rapport.sales.lead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import rapport.access.OwnerId;

/// How leads are shared out among colleagues. Whoever has least begins.
enum SharingOut {
    IN_TURN("In turn"),
    LEAST_LOADED("To whoever has fewest open leads");

    private record Loaded(int place, OwnerId who, int load) {
        Loaded more() {
            return new Loaded(place, who, load + 1);
        }
    }

    private static final Comparator<Loaded> LEAST_FIRST =
            Comparator.comparingInt(Loaded::load).thenComparingInt(Loaded::place);

    private final String label;

    SharingOut(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// Who gets each of so many leads, one after the other.
    ///
    /// @param loads how many open leads each of them has, in an order that stays the same; at least one of them
    List<OwnerId> among(Map<OwnerId, Integer> loads, int leads) {
        List<Loaded> all = new ArrayList<>();
        loads.forEach((who, load) -> all.add(new Loaded(all.size(), who, load)));
        all.sort(LEAST_FIRST);
        var gets = new ArrayList<OwnerId>(leads);
        switch (this) {
            case IN_TURN -> {
                for (int n = 0; n < leads; n++) {
                    gets.add(all.get(n % all.size()).who());
                }
            }
            case LEAST_LOADED -> {
                var waiting = new PriorityQueue<>(LEAST_FIRST);
                waiting.addAll(all);
                for (int n = 0; n < leads; n++) {
                    Loaded next = waiting.remove();
                    gets.add(next.who());
                    waiting.add(next.more());
                }
            }
        }
        return gets;
    }
}
