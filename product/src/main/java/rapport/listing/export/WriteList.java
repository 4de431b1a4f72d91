package rapport.listing.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.listing.Column;
import rapport.listing.Cursor;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Lists;

/// Writes all rows of what a list shows into a file, page by page: memory does not grow with the
/// list.
@Component
class WriteList {
    private static final int PAGE = 1_000;

    private final Lists lists;

    WriteList(Lists lists) {
        this.lists = lists;
    }

    /// @param written hears after each page how many rows are written
    <R> void to(
            OutputStream out,
            ExportFormat format,
            ListDefinition<R> list,
            ListQuery query,
            Viewer viewer,
            LongConsumer written)
            throws IOException {
        List<Column<R>> columns = list.columns(query.shown().columns(), viewer);
        long rows = 0;
        try (TableFile file = file(out, format, list, columns, viewer)) {
            Optional<Cursor> place = Optional.empty();
            do {
                var page = lists.page(list, place.map(query::after).orElseGet(query::fromTheStart), viewer, PAGE);
                write(page.rows(), columns, file);
                rows += page.rows().size();
                written.accept(rows);
                place = page.next();
            } while (place.isPresent());
        }
    }

    /// Only these, in their order.
    <R> void only(
            List<UUID> ids,
            OutputStream out,
            ExportFormat format,
            ListDefinition<R> list,
            ListQuery query,
            Viewer viewer)
            throws IOException {
        List<Column<R>> columns = list.columns(query.shown().columns(), viewer);
        try (TableFile file = file(out, format, list, columns, viewer)) {
            write(list.rows(ids, columns, viewer), columns, file);
        }
    }

    private static <R> TableFile file(
            OutputStream out, ExportFormat format, ListDefinition<R> list, List<Column<R>> columns, Viewer viewer) {
        List<String> heads = columns.stream().map(Column::label).toList();
        ZoneId zone = viewer.formats().zone();
        return switch (format) {
            case CSV -> new CsvFile(out, heads, zone);
            case XLSX -> new SheetFile(out, list.title(), heads, zone);
        };
    }

    private static <R> void write(List<R> rows, List<Column<R>> columns, TableFile file) throws IOException {
        for (R row : rows) {
            file.row(columns.stream().map(column -> column.export().apply(row)).toList());
        }
        file.flush();
    }
}
