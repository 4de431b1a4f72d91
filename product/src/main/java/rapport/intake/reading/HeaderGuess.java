package rapport.intake.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Guesses whether the first row of a table names the columns: names are short words, all different, that do not come
/// again among the values of their column.
final class HeaderGuess {

    private static final int LONGEST_NAME = 120;

    private HeaderGuess() {}

    static boolean isHeader(List<ReadRow.Cells> table) {
        var first = table.getFirst().cells();
        var names = new HashSet<String>();
        int filled = 0;
        int years = 0;
        for (var cell : first) {
            var kind = CellKind.of(cell);
            boolean year = kind == CellKind.NUMBER && isYear(cell.strip());
            if ((kind != CellKind.EMPTY && kind != CellKind.TEXT && !year) || cell.length() > LONGEST_NAME) {
                return false;
            }
            years += year ? 1 : 0;
            filled += kind == CellKind.EMPTY ? 0 : 1;
            names.add(cell.strip().toLowerCase(Locale.ROOT));
        }
        names.remove("");
        return years < Math.max(filled, 2) && names.size() * 5 >= filled * 3 && !comesAgain(table);
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    }

    /// A name repeated in its column speaks against a header, unless all names are: then the header itself was
    /// repeated.
    private static boolean comesAgain(List<ReadRow.Cells> table) {
        var first = table.getFirst().cells();
        for (var row : table.subList(1, table.size())) {
            if (row.cells().equals(first)) {
                continue;
            }
            for (int i = 0; i < Math.min(first.size(), row.cells().size()); i++) {
                if (!first.get(i).isBlank() && first.get(i).equals(row.cells().get(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
