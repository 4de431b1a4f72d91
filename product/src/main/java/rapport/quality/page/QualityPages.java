package rapport.quality.page;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyKind;
import rapport.customers.Sources;
import rapport.customers.judging.CountProblems;
import rapport.customers.judging.Counted;
import rapport.quality.QualityKinds;
import rapport.quality.QualityTabs;
import rapport.quality.actions.Actions;
import rapport.quality.aims.Aims;
import rapport.quality.measuring.Measured;
import rapport.quality.measuring.Measurements;
import rapport.quality.measuring.Share;

/// Reads the page of all measures. Whoever has no right to the figures of the company gets those of the customers whom
/// he sees, counted while he waits.
@Component
class QualityPages {
    private final Measurements measurements;
    private final CountProblems count;
    private final Aims aims;
    private final Actions actions;
    private final Owners owners;
    private final Sources sources;
    private final Clock clock;

    QualityPages(
            Measurements measurements,
            CountProblems count,
            Aims aims,
            Actions actions,
            Owners owners,
            Sources sources,
            Clock clock) {
        this.measurements = measurements;
        this.count = count;
        this.aims = aims;
        this.actions = actions;
        this.owners = owners;
        this.sources = sources;
        this.clock = clock;
    }

    QualityPage page(Part part, Viewer viewer) {
        return viewer.rights().may(QualityKinds.QUALITY, Right.READ) ? company(part, viewer) : own(viewer);
    }

    private QualityPage company(Part part, Viewer viewer) {
        var measured = measurements.latest(part.among(), part.of());
        boolean mayEdit = viewer.rights().may(QualityKinds.QUALITY, Right.EDIT);
        if (measured.isEmpty()) {
            return new QualityPage(tabs(viewer), true, "", choices(part), List.of(), mayEdit);
        }
        var rows = new QualityRows(
                measured, aims.all(), actions.open(), part.filter().orElse(""), viewer);
        String when = viewer.formats().ago(measured.getLast().at(), clock.instant());
        return new QualityPage(tabs(viewer), true, when, choices(part), rows.kinds(), mayEdit);
    }

    private QualityPage own(Viewer viewer) {
        Map<String, Share> shares = Stream.of(PartyKind.PERSON, PartyKind.ORGANISATION)
                .flatMap(kind -> count.seenBy(viewer.rights(), kind).stream())
                .collect(Collectors.toMap(Counted::measure, one -> new Share(one.asked(), one.wrong())));
        var rows = new QualityRows(List.of(new Measured(clock.instant(), shares)), Map.of(), Map.of(), "", viewer);
        return new QualityPage(tabs(viewer), false, "now", List.of(), rows.kinds(), false);
    }

    private static QualityTabs tabs(Viewer viewer) {
        return QualityTabs.of(viewer, QualityTabs.Tab.FIGURES);
    }

    private List<QualityPage.Choice> choices(Part part) {
        var choices = new ArrayList<>(List.of(new QualityPage.Choice("", "Everybody’s customers", part.of() == null)));
        owners.everybody().forEach(owner -> choices.add(choice("owner-" + owner.id(), "Of " + owner.label(), part)));
        sources.names().forEach((id, name) -> choices.add(choice("source-" + id, "From " + name, part)));
        return choices;
    }

    private static QualityPage.Choice choice(String value, String label, Part part) {
        return new QualityPage.Choice(value, label, value.equals(part.toString()));
    }
}
