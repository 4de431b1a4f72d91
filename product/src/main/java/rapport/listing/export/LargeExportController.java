package rapport.listing.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.listing.AllLists;
import rapport.listing.ListAddress;
import rapport.listing.ListDefinition;
import rapport.listing.ListQueries;
import rapport.listing.ListQuery;
import rapport.listing.ListScreen;
import rapport.listing.Lists;
import rapport.listing.RowCount;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// Asks in which form somebody wants what a list shows. A small file comes at once; a large one is written by a job and
/// fetched from its page.
@Controller
@AllowedTo(Whom.EVERYBODY)
class LargeExportController {
    private static final int AT_ONCE = 10_000;

    private final AllLists all;
    private final Lists lists;
    private final ListQueries queries;
    private final Exports exports;
    private final MissingRight missing;
    private final Templates templates;

    LargeExportController(
            AllLists all,
            Lists lists,
            ListQueries queries,
            Exports exports,
            MissingRight missing,
            Templates templates) {
        this.all = all;
        this.lists = lists;
        this.queries = queries;
        this.exports = exports;
        this.missing = missing;
        this.templates = templates;
    }

    @GetMapping("/lists/{list}/exports/new")
    Html choose(
            @PathVariable String list,
            @RequestParam(defaultValue = "") List<UUID> tick,
            @RequestParam(defaultValue = "false") boolean everybody,
            ListAddress address,
            Viewer viewer) {
        ListDefinition<?> definition = exportable(list, viewer);
        ListQuery query = queries.of(definition, address, viewer).fromTheStart();
        boolean ticked = !everybody && !tick.isEmpty();
        RowCount count = ticked
                ? new RowCount(tick.size(), true)
                : lists.count(definition, query, viewer.narrowedTo(definition.recordKind(), Right.EXPORT));
        boolean large = !count.exact() || count.rows() > AT_ONCE;
        String path = "/lists/" + list + (large ? "/exports/" : "/export.");
        String asked = query.address() + (ticked ? (query.address().isEmpty() ? "?" : "&") + ticks(tick) : "");
        return Html.ok(templates.listingExportMenu(new ExportMenu(
                count.text(viewer.formats()) + " "
                        + definition.title().toLowerCase(viewer.formats().locale()),
                large,
                path + "csv" + asked,
                path + "xlsx" + asked)));
    }

    @PostMapping("/lists/{list}/exports/{ending}")
    @Does(value = "Export a list", undo = false, noted = true)
    Html begin(@PathVariable String list, @PathVariable String ending, ListAddress address, Viewer viewer) {
        ListDefinition<?> definition = exportable(list, viewer);
        var query = ListScreen.checked(definition, queries.of(definition, address, viewer), viewer);
        return Html.goTo("/jobs/" + exports.begin(definition, ExportFormat.ofEnding(ending), query.shown(), viewer));
    }

    @GetMapping("/exports/{id}")
    Html show(@PathVariable ExportId id, Viewer viewer) {
        var asked = find(id, viewer);
        return asked.whole()
                ? Html.page(
                        asked.name(),
                        templates.listingExportFile(
                                asked.name(), viewer.formats().number(asked.rows()), "/exports/" + id + "/file"))
                : Html.goTo("/jobs/" + asked.job());
    }

    @GetMapping("/exports/{id}/file")
    @Does(value = "Fetch an export", undo = false, noted = true)
    void fetch(@PathVariable ExportId id, Viewer viewer, HttpServletResponse response) throws IOException {
        var asked = find(id, viewer);
        exportable(asked.list(), viewer);
        response.setContentType(asked.format().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + asked.name() + "\"");
        exports.copy(id, response.getOutputStream());
    }

    private ListDefinition<?> exportable(String list, Viewer viewer) {
        ListDefinition<?> definition = all.get(list, viewer);
        missing.demand(Right.EXPORT, definition.recordKind(), viewer);
        return definition;
    }

    private Exports.Asked find(ExportId id, Viewer viewer) {
        return exports.find(id, viewer)
                .orElseThrow(() -> new NotFound("There is no such file. Files are kept for a week."));
    }

    private static String ticks(List<UUID> tick) {
        return tick.stream().map(id -> "tick=" + id).collect(Collectors.joining("&"));
    }
}
