package rapport.network.introduction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;

/// Looks for the strongest ways from any of us to one person, step by step backwards from that
/// person, as Dijkstra's algorithm does with the logarithms of strengths for lengths (E. W.
/// Dijkstra, “A note on two problems in connexion with graphs”, Numerische Mathematik 1, 1959);
/// in rounds, because a way may have so many steps and no more. A place that cannot be on a
/// stronger way than those that were found is not gone on from.
final class StrongestWays {
    /// Somebody who was reached.
    ///
    /// @param via       whose tie led there; null for the person that is meant
    /// @param strength  of the way from here to that person
    /// @param colleague who of us knows this one best; null for nobody
    record Reached(
            PartyId id,
            @Nullable PartyId via,
            double strength,
            @Nullable String colleague,
            double knows) {}

    private record Place(PartyId id, @Nullable Place next, double strength) {
        List<PartyId> onward() {
            var people = new ArrayList<PartyId>();
            for (Place place = this; place != null; place = place.next) {
                people.add(place.id);
            }
            return people;
        }
    }

    private static final double FAINTEST = 0.004;

    private final int most;
    private final Map<PartyId, Place> best = new HashMap<>();
    private final List<Way> found = new ArrayList<>();
    private List<Place> edge = new ArrayList<>();

    /// @param most how many ways are wanted
    StrongestWays(int most) {
        this.most = most;
    }

    /// What a place must be stronger than to be gone on from: nothing weaker leads to a stronger
    /// way. Weaker ways are told where they were met with.
    double floor() {
        return found.isEmpty() ? FAINTEST : found.getFirst().strength();
    }

    /// From where to go on, with the strength of the way to each.
    Map<PartyId, Double> edge() {
        var strengths = new HashMap<PartyId, Double>();
        edge.stream()
                .filter(place -> place.strength > floor())
                .forEach(place -> strengths.put(place.id, place.strength));
        return strengths;
    }

    void round(List<Reached> reached) {
        var places = new ArrayList<Place>();
        for (Reached one : reached) {
            Place known = best.get(one.id());
            if (known == null || known.strength < one.strength()) {
                var place = new Place(
                        one.id(), Optional.ofNullable(one.via()).map(best::get).orElse(null), one.strength());
                places.add(place);
                note(one, place);
            }
        }
        places.forEach(place -> best.put(place.id, place));
        edge = places;
    }

    /// The strongest first.
    List<Way> ways() {
        return List.copyOf(found);
    }

    /// Of two ways by the same colleague and the same first person, the stronger counts.
    private void note(Reached one, Place place) {
        double strength = one.knows() * place.strength;
        double least = found.size() < most ? FAINTEST : found.getLast().strength();
        if (one.colleague() == null || strength <= least) {
            return;
        }
        found.removeIf(
                way -> way.colleague().equals(one.colleague()) && way.first().equals(place.id));
        found.add(new Way(one.colleague(), one.knows(), place.onward(), strength));
        found.sort(Comparator.comparingDouble(Way::strength).reversed());
        if (found.size() > most) {
            found.removeLast();
        }
    }
}
