package rapport.intake.mapping;

import java.util.List;
import rapport.customfields.CustomField;

/// Reads the rows of one table with one mapping. It keeps nothing between rows and may be used by several threads.
///
/// An impossible value (an e-mail address without @, the 31st of February, a phone number without digits) refuses the
/// row; a doubtful one (a number never given out, a postcode that does not fit) is kept with a warning. What has no
/// place, such as a birthday of which only the year is known, moves to the note: no fact of a row is lost silently.
public final class RowReader {

    private static final int LONGEST_TEXT = 10_000;

    private final Mapping mapping;
    private final List<String> header;
    private final List<String> labels;
    private final List<CustomField> own;

    /// @param header the titles of the columns; missing ones are called after their number
    /// @param own    the fields that the company has added to such records
    public RowReader(Mapping mapping, List<String> header, List<CustomField> own) {
        this.mapping = mapping;
        this.header = Columns.titled(header, mapping.columns().size());
        this.labels = Columns.labels(this.header);
        this.own = List.copyOf(own);
    }

    /// Cells that the row lacks at its end are empty.
    public RowFacts read(List<String> cells) {
        var row = new Row(mapping, header, labels);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (i >= mapping.columns().size()) {
                row.refuse(
                        "",
                        cell,
                        "The row has %d cells, the table %d columns. Perhaps a separator inside a text is not in quotes."
                                .formatted(cells.size(), mapping.columns().size()));
                break;
            }
            var target = mapping.columns().get(i);
            if (cell.length() > LONGEST_TEXT && target != Target.NOTE && target != Target.IGNORE) {
                row.refuse(
                        header.get(i),
                        cell.substring(0, 100),
                        "The text has %,d characters; at most 10,000 fit here.".formatted(cell.length()));
            } else {
                row.put(i, target, cell);
            }
        }
        return switch (mapping.kind()) {
            case PEOPLE -> new PersonRow(row, new AddedFacts(row, own)).facts();
            case ORGANISATIONS -> new OrganisationRow(row, new AddedFacts(row, own)).facts();
        };
    }
}
