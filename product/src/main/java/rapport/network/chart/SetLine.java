package rapport.network.chart;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.RelationshipKind;
import rapport.customers.Sources;
import rapport.customers.keeping.Chains;
import rapport.customers.keeping.Relate;

/// Says to whom somebody reports from today on, or that it is nobody. What was before ends, and
/// stays in the past of both.
@Service
class SetLine {
    /// What came of it.
    sealed interface Outcome {
        record Done() implements Outcome {}

        record Unchanged() implements Outcome {}

        record Refused(String because) implements Outcome {}
    }

    private final ReportingLines lines;
    private final Chains chains;
    private final Relate relate;
    private final Sources sources;

    SetLine(ReportingLines lines, Chains chains, Relate relate, Sources sources) {
        this.lines = lines;
        this.chains = chains;
        this.relate = relate;
        this.sources = sources;
    }

    /// @param leader empty for nobody
    @Transactional
    Outcome of(PartyId person, Optional<PartyId> leader, Viewer viewer) {
        var line = lines.lineOf(person, viewer);
        if (line.map(ReportingLines.Line::leader).equals(leader)) {
            return new Outcome.Unchanged();
        }
        if (leader.equals(Optional.of(person))) {
            return new Outcome.Refused("Nobody reports to oneself.");
        }
        var hindrance = leader.flatMap(to -> chains.hindrance(person, RelationshipKind.REPORTS_TO, to, viewer));
        if (hindrance.isPresent()) {
            return new Outcome.Refused(hindrance.get());
        }
        line.ifPresent(before -> relate.end(before.id(), person, viewer));
        boolean joined = leader.isEmpty()
                || relate.join(
                        person,
                        RelationshipKind.REPORTS_TO,
                        leader.get(),
                        "",
                        null,
                        sources.named(Sources.SCREEN),
                        viewer);
        return joined
                ? new Outcome.Done()
                : new Outcome.Refused("You may not change this person, or the other is gone.");
    }
}
