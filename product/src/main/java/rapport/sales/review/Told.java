package rapport.sales.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rapport.sales.StageId;
import rapport.sales.opportunity.AmountReading;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;
import rapport.web.Formats;

/// A change of a deal in words.
///
/// @param what in a word or two
/// @param tone how good it is: `yes`, `no`, `ask`, `info`
record Told(String what, String tone, String detail) {
    static Told of(Change change, Pipelines pipelines, Formats formats) {
        String from = name(change.from(), pipelines);
        String to = name(change.to(), pipelines);
        return switch (change.what()) {
            case BEGUN -> new Told("Begun", "info", "in " + to);
            case STAGE ->
                isBack(change, pipelines)
                        ? new Told("Back", "ask", from + " → " + to)
                        : new Told("Onward", "info", from + " → " + to);
            case WON -> new Told("Won", "yes", "from " + from);
            case LOST -> new Told("Lost", "no", "from " + from);
            case REOPENED -> new Told("Reopened", "ask", "in " + to);
            case AMOUNT ->
                new Told(
                        "Amount",
                        "info",
                        AmountReading.told(change.fromValue(), formats) + " → "
                                + AmountReading.told(change.toValue(), formats));
            case EXPECTED -> expected(change, formats);
        };
    }

    private static Told expected(Change change, Formats formats) {
        if (change.fromValue().isEmpty() || change.toValue().isEmpty()) {
            return change.toValue().isEmpty()
                    ? new Told("No day any more", "ask", "was " + day(change.fromValue(), formats))
                    : new Told("Expected", "info", day(change.toValue(), formats));
        }
        LocalDate was = LocalDate.parse(change.fromValue());
        LocalDate now = LocalDate.parse(change.toValue());
        long days = ChronoUnit.DAYS.between(was, now);
        String by = formats.number(Math.abs(days)) + (Math.abs(days) == 1 ? " day" : " days");
        String detail = "by " + by + ", to " + formats.date(now);
        return days > 0 ? new Told("Pushed out", "ask", detail) : new Told("Sooner", "yes", detail);
    }

    private static boolean isBack(Change change, Pipelines pipelines) {
        var stages = pipelines.stages().map(Stage::id).toList();
        return change.from() != null
                && change.to() != null
                && stages.indexOf(change.to()) < stages.indexOf(change.from());
    }

    private static String day(String day, Formats formats) {
        return formats.date(LocalDate.parse(day));
    }

    private static String name(@Nullable StageId stage, Pipelines pipelines) {
        return stage == null ? "" : pipelines.find(stage).map(Stage::name).orElse("a stage");
    }
}
