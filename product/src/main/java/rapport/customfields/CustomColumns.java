package rapport.customfields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.listing.Cell;
import rapport.listing.Column;

/// The fields of a company as columns of a list.
@Component
public class CustomColumns {
    private static final int WHERE_THERE_IS_ROOM = 3;

    private final CustomFields fields;

    CustomColumns(CustomFields fields) {
        this.fields = fields;
    }

    /// The columns of ours, and then those of the company.
    public <R> List<Column<R>> after(List<Column<R>> ours, String recordKind, Function<R, CustomValues> values) {
        List<CustomField> theirs = fields.of(recordKind);
        if (theirs.isEmpty()) {
            return ours;
        }
        var all = new ArrayList<>(ours);
        theirs.forEach(field -> all.add(column(field, values)));
        return all;
    }

    private static <R> Column<R> column(CustomField field, Function<R, CustomValues> values) {
        return new Column<R>(
                        field.name(),
                        field.label(),
                        field.indexed() && field.type().isOrdered(),
                        WHERE_THERE_IS_ROOM,
                        false,
                        field.name(),
                        (row, viewer) -> values.apply(row)
                                .get(field.key())
                                .map(value -> FieldValues.cell(field, value, viewer.formats()))
                                .orElse(new Cell.Quiet("")),
                        row -> values.apply(row)
                                .get(field.key())
                                .map(value -> FieldValues.exported(field, value))
                                .orElse(""))
                .reading(field.asKindField());
    }
}
