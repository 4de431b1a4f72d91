package rapport.intake;

import java.util.Arrays;
import java.util.stream.Collectors;
import rapport.web.Formats;

/// How many rows became what.
public record Tally(long created, long updated, long unchanged, long refused, long waiting) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public long sum() {
        return created + updated + unchanged + refused + waiting;
    }

    public long of(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED -> created;
            case UPDATED -> updated;
            case UNCHANGED -> unchanged;
            case REFUSED -> refused;
            case WAITING -> waiting;
        };
    }

    /// “9,998 created, 2 refused”; empty when there are none.
    public String sentence(Formats formats) {
        return Arrays.stream(RowOutcome.values())
                .filter(outcome -> of(outcome) > 0)
                .map(outcome -> formats.number(of(outcome)) + " " + outcome.label())
                .collect(Collectors.joining(", "));
    }

    public Tally plus(RowOutcome outcome, long rows) {
        return switch (outcome) {
            case CREATED -> new Tally(created + rows, updated, unchanged, refused, waiting);
            case UPDATED -> new Tally(created, updated + rows, unchanged, refused, waiting);
            case UNCHANGED -> new Tally(created, updated, unchanged + rows, refused, waiting);
            case REFUSED -> new Tally(created, updated, unchanged, refused + rows, waiting);
            case WAITING -> new Tally(created, updated, unchanged, refused, waiting + rows);
        };
    }
}
