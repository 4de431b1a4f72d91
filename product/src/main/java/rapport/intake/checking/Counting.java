package rapport.intake.checking;

import java.util.ArrayList;
import java.util.List;
import rapport.intake.RowOutcome;
import rapport.intake.Tally;
import rapport.intake.running.ImportRow;

/// Counts outcomes and remembers the first problems.
final class Counting {
    private static final int SHOWN = 100;
    private static final int SHOWN_LENGTH = 200;

    private final List<Findings.Finding> problems = new ArrayList<>();
    private Tally tally = Tally.NONE;

    void count(ImportRow row, RowOutcome outcome, String reason) {
        tally = tally.plus(outcome, 1);
        if (outcome == RowOutcome.REFUSED && problems.size() < SHOWN) {
            problems.add(new Findings.Finding(row.line(), reason, shown(row)));
        }
    }

    long sum() {
        return tally.sum();
    }

    Findings asFindings() {
        return new Findings(tally, List.copyOf(problems));
    }

    private static String shown(ImportRow row) {
        String cells = String.join(
                " · ", row.cells().stream().filter(cell -> !cell.isBlank()).toList());
        return cells.length() > SHOWN_LENGTH ? cells.substring(0, SHOWN_LENGTH) + "…" : cells;
    }
}
