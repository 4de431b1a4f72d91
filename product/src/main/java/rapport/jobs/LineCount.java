package rapport.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import rapport.web.Formats;

/// How many lines the account of a job has of each outcome.
public record LineCount(long done, long skipped, long refused) {
    static LineCount of(List<AccountLine> lines) {
        return new LineCount(count(lines, Outcome.DONE), count(lines, Outcome.SKIPPED), count(lines, Outcome.REFUSED));
    }

    public long of(Outcome outcome) {
        return switch (outcome) {
            case DONE -> done;
            case SKIPPED -> skipped;
            case REFUSED -> refused;
        };
    }

    public long sum() {
        return done + skipped + refused;
    }

    /// “9,998 done, 2 refused”; empty when there are none.
    String sentence(Formats formats) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> of(outcome) > 0)
                .map(outcome -> formats.number(of(outcome)) + " " + outcome.label())
                .collect(Collectors.joining(", "));
    }

    private static long count(List<AccountLine> lines, Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
