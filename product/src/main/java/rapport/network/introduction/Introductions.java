package rapport.network.introduction;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.network.introduction.Introduction.Step;
import rapport.network.introduction.Introduction.Stop;
import rapport.network.strength.Degree;

/// Tells who can introduce us to a person, and why.
@Component
public class Introductions {
    private static final int REASONS_TOLD = 2;

    private final FindWays find;
    private final Reasons reasons;
    private final Parties parties;
    private final Clock clock;

    Introductions(FindWays find, Reasons reasons, Parties parties, Clock clock) {
        this.find = find;
        this.reasons = reasons;
        this.parties = parties;
        this.clock = clock;
    }

    /// The strongest few, the strongest first.
    ///
    /// @param person whom the viewer may see
    public List<Introduction> to(PartyId person, int most, Viewer viewer) {
        Instant now = clock.instant();
        var ways = find.to(person, most, viewer);
        if (ways.isEmpty()) {
            return List.of();
        }
        var why = reasons.of(ways, now, viewer);
        var ids = Stream.concat(
                        ways.stream().flatMap(way -> way.people().stream()),
                        why.stream().map(Reason::through).filter(Objects::nonNull))
                .distinct()
                .toList();
        var names = parties.named(ids, viewer);
        return ways.stream().map(way -> told(way, why, names, viewer)).toList();
    }

    private static Introduction told(Way way, List<Reason> why, Map<PartyId, Parties.Named> names, Viewer viewer) {
        String colleague = way.colleague().equals(viewer.name()) ? "You" : way.colleague();
        var stops = new ArrayList<>(List.of(new Stop("", colleague, "")));
        way.people().forEach(id -> stops.add(stop(id, names)));
        var steps = new ArrayList<Step>();
        String knows = colleague.equals("You") ? "You know " : colleague + " knows ";
        steps.add(
                new Step(way.knows(), knows + stops.get(1).name() + ": a " + Degree.of(way.knows()) + " acquaintance"));
        for (int i = 0; i + 1 < way.people().size(); i++) {
            steps.add(step(way.people().get(i), way.people().get(i + 1), why, names));
        }
        return new Introduction(way.strength(), stops, steps);
    }

    private static Step step(PartyId from, PartyId to, List<Reason> why, Map<PartyId, Parties.Named> names) {
        var ours = why.stream()
                .filter(reason -> reason.from().equals(from) && reason.to().equals(to))
                .toList();
        double against = ours.stream()
                .mapToDouble(reason -> 1 - Math.min(0.98, reason.strength()))
                .reduce(1, (one, other) -> one * other);
        var because = new ArrayList<String>();
        for (Reason reason : ours.subList(0, Math.min(REASONS_TOLD, ours.size()))) {
            String one = name(from, names);
            String other = name(to, names);
            String both = because.isEmpty() ? one + " and " + other : "they";
            because.add(reason.sentence(one, other, both, name(reason.through(), names)));
        }
        return new Step(1 - against, String.join(", and ", because));
    }

    private static Stop stop(PartyId id, Map<PartyId, Parties.Named> names) {
        var named = names.get(id);
        return named == null
                ? new Stop(id.toString(), "Somebody", "")
                : new Stop(id.toString(), named.name(), named.path());
    }

    private static String name(@Nullable PartyId id, Map<PartyId, Parties.Named> names) {
        var named = id == null ? null : names.get(id);
        return named == null ? "the same employer" : named.name();
    }
}
