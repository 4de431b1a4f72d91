package rapport.sales.funnel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.sales.StageId;
import rapport.sales.pipeline.Pipeline;

/// Of which deals a funnel is to tell.
///
/// @param owner null for everybody's
record Question(
        Pipeline pipeline, Period.Days days, @Nullable OwnerId owner) {
    /// Those that were begun in the time.
    String begun(String... further) {
        return list("added", further);
    }

    /// All that were closed in the time.
    String closed() {
        boolean ever = days.from() == null && days.until() == null;
        return ever ? address("standing != " + quoted("OPEN")) : list("closed");
    }

    /// Those that were closed in the time and so, which none is that is open.
    String closed(String so) {
        return list("closed", so);
    }

    /// Those that are open now.
    String open() {
        return address(standing("OPEN"));
    }

    static String standing(String phase) {
        return "standing == " + quoted(phase);
    }

    static String reached(List<StageId> stages) {
        return "(" + standing("WON") + " || reached in "
                + stages.stream().map(Question::quoted).collect(Collectors.joining(", ", "[", "]")) + ")";
    }

    /// Where they were lost.
    static String leftFrom(StageId stage) {
        return "closed_from == " + quoted(stage);
    }

    static String stage(StageId stage) {
        return "stage == " + quoted(stage);
    }

    private String list(String moment, String... further) {
        var tests = new ArrayList<String>();
        if (days.from() != null) {
            tests.add("date(" + moment + ") >= " + quoted(days.from()));
        }
        if (days.until() != null) {
            tests.add("date(" + moment + ") < " + quoted(days.until()));
        }
        tests.addAll(List.of(further));
        return address(tests.toArray(String[]::new));
    }

    private String address(String... tests) {
        var all = new ArrayList<String>();
        all.add("pipeline == " + quoted(pipeline.id()));
        if (owner != null) {
            all.add("owner == " + quoted(owner));
        }
        all.addAll(List.of(tests));
        return "/opportunities?view=all&filter=" + URLEncoder.encode(String.join(" && ", all), StandardCharsets.UTF_8);
    }

    private static String quoted(Object value) {
        return "\"" + value + "\"";
    }
}
