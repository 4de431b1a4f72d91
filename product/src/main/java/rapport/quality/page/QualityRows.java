package rapport.quality.page;

import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapport.access.Viewer;
import rapport.customers.PartyKind;
import rapport.customers.judging.Dimension;
import rapport.customers.judging.Measure;
import rapport.customers.judging.Measures;
import rapport.quality.aims.Aim;
import rapport.quality.measuring.Measured;
import rapport.quality.measuring.Share;

/// Puts figures into words.
///
/// @param measured the oldest first, at least one
/// @param aims     none where the figures are not of the company
/// @param actions  how many are open, by measure
/// @param further  what a filter has to say besides, such as whose the customers are; or empty
record QualityRows(
        List<Measured> measured, Map<String, Aim> aims, Map<String, Integer> actions, String further, Viewer viewer) {

    List<QualityPage.OfKind> kinds() {
        return List.of(kind("People", PartyKind.PERSON), kind("Organisations", PartyKind.ORGANISATION));
    }

    private QualityPage.OfKind kind(String title, PartyKind kind) {
        var measures = Measures.of(kind, viewer.rights());
        var scores = measured.stream()
                .map(one -> Score.of(measures, one, aims).orElse(1.0))
                .toList();
        var dimensions = Arrays.stream(Dimension.values())
                .map(dimension -> new QualityPage.OfDimension(
                        dimension,
                        measures.stream()
                                .filter(measure -> measure.dimension() == dimension)
                                .filter(measure -> now().of(measure.name()).isKnown())
                                .map(this::row)
                                .toList()))
                .filter(dimension -> !dimension.rows().isEmpty())
                .toList();
        return new QualityPage.OfKind(
                title,
                kind == PartyKind.PERSON ? "people" : "organisations",
                Score.of(measures, now(), aims)
                        .map(score -> Share.percent(score, locale()))
                        .orElse("–"),
                Trend.of(measured, scores, Trend.lowest(scores), locale()),
                dimensions);
    }

    QualityPage.Row row(Measure measure) {
        Share share = now().of(measure.name());
        var values =
                measured.stream().map(one -> one.of(measure.name()).right()).toList();
        Aim aim = aims.get(measure.name());
        return new QualityPage.Row(
                measure.name(),
                measure.good(),
                measure.problem(),
                share.inWords(locale()),
                100 * share.right(),
                aim == null ? "" : Share.percent(aim.target().doubleValue() / 100, locale()),
                aim == null ? 0 : aim.target().doubleValue(),
                aim == null ? "" : gap(share, aim),
                share.wrong() == 0 ? "" : viewer.formats().number(share.wrong()),
                href(measure),
                Trend.of(measured, values, Trend.lowest(values), locale()),
                actions.getOrDefault(measure.name(), 0));
    }

    private String gap(Share share, Aim aim) {
        double gap = aim.target().doubleValue() - 100 * share.right();
        var points = NumberFormat.getNumberInstance(locale());
        points.setMaximumFractionDigits(1);
        points.setRoundingMode(RoundingMode.UP);
        return gap <= 0.0005 ? "" : points.format(gap - 1e-9) + " points";
    }

    private String href(Measure measure) {
        return listOf(measure, further);
    }

    static String listOf(Measure measure, String further) {
        String filter = further.isEmpty() ? measure.filter() : measure.filter() + " && " + further;
        return "/" + measure.list() + "?view=all&filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8);
    }

    private Measured now() {
        return measured.getLast();
    }

    private Locale locale() {
        return viewer.formats().locale();
    }
}
