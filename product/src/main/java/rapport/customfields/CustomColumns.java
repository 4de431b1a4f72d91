package rapport.customfields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.expressions.Source;
import rapport.expressions.Type;
import rapport.expressions.Word;
import rapport.listing.Cell;
import rapport.listing.Column;

/// The fields of a company as columns of a list.
@Component
public class CustomColumns {
    private static final int WHERE_THERE_IS_ROOM = 3;

    private final CustomFields fields;
    private final ReckonedFields reckoned;

    CustomColumns(CustomFields fields, ReckonedFields reckoned) {
        this.fields = fields;
        this.reckoned = reckoned;
    }

    /// By what a list that is sorted by one of them is in order; empty for other orders.
    public Optional<Field<?>> order(Field<?> values, String recordKind, String sort, Viewer viewer) {
        return fields.named(recordKind, sort)
                .filter(field -> field.indexed() && field.type().isOrdered() && !field.isHidden(viewer))
                .map(field -> FieldSql.order(values, field));
    }

    /// Whether what it says is asked of other records.
    public boolean isRolledUp(String name, String recordKind) {
        return fields.named(recordKind, name)
                .filter(field -> field.isReckoned() && !field.isRuled())
                .isPresent();
    }

    /// Whether a list is grouped by a word. Other records are too many to be asked for each of a
    /// list; a rule that makes a text mostly sorts into classes.
    ///
    /// @param otherwise whether it would be, were it no field of the company
    public boolean isGroupedBy(Word word, String recordKind, boolean otherwise) {
        return word.source() instanceof Source.Ruled(var rule)
                ? (otherwise || word.type() == Type.TEXT)
                        && rule.words().stream().noneMatch(name -> isRolledUp(name, recordKind))
                : otherwise && !isRolledUp(word.key(), recordKind);
    }

    /// What those fields say that are shown, of the record at hand.
    public Field<CustomValues> values(
            Field<CustomValues> kept, String recordKind, List<? extends Column<?>> shown, Viewer viewer) {
        var names = shown.stream().map(Column::key).collect(Collectors.toSet());
        return reckoned.with(kept, recordKind, field -> names.contains(field.name()), viewer);
    }

    /// Without those that reckon with what the viewer may not see.
    public <R> List<Column<R>> seen(List<Column<R>> columns, String recordKind, Viewer viewer) {
        var hidden = reckoned.hidden(recordKind, viewer);
        return hidden.isEmpty()
                ? columns
                : columns.stream()
                        .filter(column -> !hidden.contains(column.key()))
                        .toList();
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
