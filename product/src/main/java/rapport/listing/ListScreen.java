package rapport.listing;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.web.Html;
import rapport.web.Refused;
import rapport.web.SafeCell;
import templates.Templates;

/// What every list's controller answers with.
@Component
public class ListScreen {
    private static final int EXPORT_PAGE = 1_000;

    private final Lists lists;
    private final ColumnChoices choices;
    private final Templates templates;

    ListScreen(Lists lists, ColumnChoices choices, Templates templates) {
        this.lists = lists;
        this.choices = choices;
        this.templates = templates;
    }

    /// The whole page; a request of htmx for the rows alone gets the same template without the frame.
    public Html show(ListDefinition<?> list, ListQuery query, Viewer viewer) {
        return Html.page(list.title(), templates.listingList(lists.page(list, checked(list, query), viewer)));
    }

    public Html count(ListDefinition<?> list, ListQuery query, Viewer viewer) {
        return Html.ok(templates.listingCount(lists.count(list, query, viewer).text(viewer.formats())));
    }

    public Html choose(ListDefinition<?> list, List<String> columns, ListQuery query, Viewer viewer) {
        choices.choose(list, columns, viewer);
        return Html.goTo("/" + list.key() + query.address());
    }

    /// Writes what the list shows, all of it, as CSV, page by page: memory does not grow with the list.
    public <R> void export(ListDefinition<R> list, ListQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + list.key() + ".csv\"");
        List<Column<R>> columns = list.columns();
        try (var csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8)) {
            csv.writeRecord(columns.stream().map(Column::label).toList());
            var page = lists.page(list, query.fromTheStart(), viewer, EXPORT_PAGE);
            while (true) {
                for (R row : page.rows()) {
                    csv.writeRecord(columns.stream()
                            .map(column -> SafeCell.of(column.export().apply(row)))
                            .toList());
                }
                Optional<Cursor> next = page.next();
                if (next.isEmpty()) {
                    return;
                }
                page = lists.page(list, query.after(next.get()), viewer, EXPORT_PAGE);
            }
        }
    }

    /// @throws Refused for the key of no column
    public static ListQuery checked(ListDefinition<?> list, ListQuery query) {
        boolean known = query.sort().isEmpty()
                || list.columns().stream()
                        .anyMatch(column -> column.sortable() && column.key().equals(query.sort()));
        if (!known) {
            throw new Refused("This list cannot be sorted by “" + query.sort() + "”.");
        }
        return query;
    }
}
