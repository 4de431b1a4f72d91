package rapport.listing.bulk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.jobs.Outcome;
import rapport.web.Formats;

/// What came of an act on many records: “98,100 done, 1,900 skipped”.
final class BulkSummary {
    private BulkSummary() {}

    static String of(Bulks.Begun begun, Formats formats) {
        return Stream.of(
                        said(begun.done(), Outcome.DONE, formats),
                        said(begun.skipped(), Outcome.SKIPPED, formats),
                        said(begun.refused(), Outcome.REFUSED, formats))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String said(long count, Outcome outcome, Formats formats) {
        return count == 0 && outcome != Outcome.DONE ? "" : formats.number(count) + " " + outcome.label();
    }
}
