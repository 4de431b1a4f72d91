package rapport.intake.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Knows what each column usually holds, and so where a row with one empty cell too many went out of step. Without it
/// a doubled delimiter would move a price into the quantity, and nobody would notice.
record Alignment(List<CellKind> kinds) {

    private static final int WRONG = 2;

    static Alignment of(List<ReadRow.Cells> rows, int width) {
        var kinds = new ArrayList<CellKind>(width);
        var whole = rows.stream().filter(row -> row.cells().size() == width).toList();
        for (int column = 0; column < width; column++) {
            kinds.add(usualKind(whole, column));
        }
        return new Alignment(List.copyOf(kinds));
    }

    /// The row without the empty cell that moved the others out of step; the row itself where it is in step.
    List<String> inStep(List<String> cells) {
        if (cells.size() != kinds.size() + 1) {
            return cells;
        }
        var best = cells.getLast().isBlank() ? cells.subList(0, kinds.size()) : null;
        int least = best == null ? 1 : misfit(best);
        for (int i = 0; i < kinds.size() && least > 0; i++) {
            if (cells.get(i).isBlank()) {
                var candidate = without(cells, i);
                int misfit = misfit(candidate);
                if (misfit < least) {
                    best = candidate;
                    least = misfit;
                }
            }
        }
        return best == null ? cells : best;
    }

    /// A kind that nine of ten cells of the column share; TEXT where they do not.
    private static CellKind usualKind(List<ReadRow.Cells> rows, int column) {
        var counts = new EnumMap<CellKind, Integer>(CellKind.class);
        rows.forEach(row -> counts.merge(CellKind.of(row.cells().get(column)), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() * 10 >= rows.size() * 9)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(CellKind.TEXT);
    }

    private int misfit(List<String> cells) {
        int misfit = 0;
        for (int i = 0; i < kinds.size(); i++) {
            var kind = CellKind.of(cells.get(i));
            misfit += kind == kinds.get(i) ? 0 : kind == CellKind.EMPTY ? 1 : WRONG;
        }
        return misfit;
    }

    private static List<String> without(List<String> cells, int index) {
        var rest = new ArrayList<>(cells);
        rest.remove(index);
        return rest;
    }
}
