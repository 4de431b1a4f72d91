package rapport.listing;

import static rapport.listing.db.Tables.COLUMN_CHOICE;

import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;

/// Which columns an account wants to see of a list.
@Component
class ColumnChoices {
    private final DSLContext db;

    ColumnChoices(DSLContext db) {
        this.db = db;
    }

    <R> List<Column<R>> of(ListDefinition<R> list, Viewer viewer) {
        String[] chosen = db.select(COLUMN_CHOICE.COLUMNS)
                .from(COLUMN_CHOICE)
                .where(COLUMN_CHOICE.ACCOUNT_ID.eq(viewer.id()))
                .and(COLUMN_CHOICE.LIST.eq(list.key()))
                .fetchOne(COLUMN_CHOICE.COLUMNS);
        if (chosen == null) {
            return list.columns().stream().filter(Column::standard).toList();
        }
        var keys = Arrays.asList(chosen);
        return list.columns().stream()
                .filter(column -> keys.contains(column.key()))
                .toList();
    }

    /// The first column names the record and always stays.
    void choose(ListDefinition<?> list, List<String> keys, Viewer viewer) {
        String[] kept = list.columns().stream()
                .filter(column -> column == list.columns().getFirst() || keys.contains(column.key()))
                .map(Column::key)
                .toArray(String[]::new);
        db.insertInto(COLUMN_CHOICE)
                .set(COLUMN_CHOICE.ACCOUNT_ID, viewer.id())
                .set(COLUMN_CHOICE.LIST, list.key())
                .set(COLUMN_CHOICE.COLUMNS, kept)
                .onConflict(COLUMN_CHOICE.ACCOUNT_ID, COLUMN_CHOICE.LIST)
                .doUpdate()
                .set(COLUMN_CHOICE.COLUMNS, kept)
                .execute();
    }
}
