package rapport.quality.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Sources;
import rapport.customers.judging.Counted.Among;
import rapport.customers.judging.Measure;
import rapport.customers.judging.Measures;
import rapport.quality.QualityKinds;
import rapport.quality.actions.Actions;
import rapport.quality.actions.PlannedAction;
import rapport.quality.aims.Aim;
import rapport.quality.aims.Aims;
import rapport.quality.measuring.Measured;
import rapport.quality.measuring.Measurements;
import rapport.quality.measuring.Share;
import rapport.web.NotFound;

/// Reads the page of one measure.
@Component
class MeasurePages {
    private final Measurements measurements;
    private final Aims aims;
    private final Actions actions;
    private final Owners owners;
    private final Sources sources;
    private final Clock clock;

    MeasurePages(Measurements measurements, Aims aims, Actions actions, Owners owners, Sources sources, Clock clock) {
        this.measurements = measurements;
        this.aims = aims;
        this.actions = actions;
        this.owners = owners;
        this.sources = sources;
        this.clock = clock;
    }

    /// @throws NotFound where there is no such measure, or it reads a field that is hidden from the viewer
    MeasurePage page(String name, Viewer viewer) {
        Measure measure = Measures.find(name)
                .filter(one -> one.isOpenTo(viewer.rights()))
                .orElseThrow(() -> new NotFound("There is no such measure."));
        var measured = measurements.latest(name);
        var share = measured.isEmpty() ? new Share(0, 0) : measured.getLast().of(name);
        Optional<Aim> aim = aims.of(name);
        var everybody = owners.everybody();
        Map<UUID, String> called =
                everybody.stream().collect(Collectors.toMap(one -> one.id().value(), Owners.Named::label));
        return new MeasurePage(
                name,
                measure.good(),
                measure.problem(),
                measure.about(),
                measure.dimension().question(),
                row(measure, measured, aim, viewer),
                chart(name, measured, aim, viewer),
                aim.map(Aim::baseline)
                        .orElseGet(() -> inPerCent(share))
                        .stripTrailingZeros()
                        .toPlainString(),
                aim.map(one -> one.target().stripTrailingZeros().toPlainString())
                        .orElse(""),
                aim.map(Aim::weight).orElse(measure.weight()),
                aim.isPresent(),
                among(measure, Among.OWNER, called, viewer),
                among(measure, Among.SOURCE, sources.names(), viewer),
                actions.of(name).stream().map(one -> action(one, viewer)).toList(),
                everybody.stream()
                        .filter(Owners.Named::open)
                        .map(one -> new QualityPage.Choice(
                                one.id().toString(),
                                one.label(),
                                one.id().value().equals(viewer.id().value())))
                        .toList(),
                today(viewer).plusDays(14).toString(),
                viewer.rights().may(QualityKinds.QUALITY, Right.EDIT));
    }

    private static QualityPage.Row row(Measure measure, List<Measured> measured, Optional<Aim> aim, Viewer viewer) {
        var shown = measured.isEmpty() ? List.of(new Measured(Instant.EPOCH, Map.of())) : measured;
        return new QualityRows(shown, aim.map(one -> Map.of(one.measure(), one)).orElse(Map.of()), Map.of(), "", viewer)
                .row(measure);
    }

    private static MeasurePage.Chart chart(String name, List<Measured> measured, Optional<Aim> aim, Viewer viewer) {
        var values = measured.stream().map(one -> one.of(name).right()).toList();
        double least = aim.map(one -> one.baseline().doubleValue() / 100).orElse(1.0);
        double lowest = Math.min(Trend.lowest(values), Math.max(0, least - 0.02));
        var locale = viewer.formats().locale();
        return new MeasurePage.Chart(
                Trend.of(measured, values, lowest, locale),
                aim.map(one -> Trend.height(one.target().doubleValue() / 100, lowest))
                        .orElse(-1.0),
                aim.map(one -> Trend.height(one.baseline().doubleValue() / 100, lowest))
                        .orElse(-1.0),
                measured.isEmpty()
                        ? ""
                        : viewer.formats().date(measured.getFirst().at()),
                measured.isEmpty()
                        ? ""
                        : viewer.formats().date(measured.getLast().at()),
                Share.percent(1, locale),
                Share.percent(lowest, locale));
    }

    private List<MeasurePage.Among> among(Measure measure, Among among, Map<UUID, String> called, Viewer viewer) {
        return measurements.parts(measure.name(), among).stream()
                .map(part -> new MeasurePage.Among(
                        called.getOrDefault(part.of(), "Somebody who is no longer here"),
                        part.share().inWords(viewer.formats().locale()),
                        100 * part.share().right(),
                        part.share().wrong() == 0
                                ? ""
                                : viewer.formats().number(part.share().wrong()),
                        new Part(among, part.of())
                                .filter()
                                .map(whose -> QualityRows.listOf(measure, whose))
                                .orElse("")))
                .toList();
    }

    private MeasurePage.Action action(PlannedAction action, Viewer viewer) {
        Instant done = action.doneAt();
        return new MeasurePage.Action(
                action.id().toString(),
                action.what(),
                action.name(),
                viewer.formats().date(action.due()),
                action.isLate(today(viewer)),
                done == null ? "" : viewer.formats().date(done));
    }

    private LocalDate today(Viewer viewer) {
        return viewer.formats().day(clock.instant());
    }

    private static BigDecimal inPerCent(Share share) {
        return BigDecimal.valueOf(100 * share.right()).setScale(1, RoundingMode.DOWN);
    }
}
