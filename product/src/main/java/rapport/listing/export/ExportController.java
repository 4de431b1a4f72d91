package rapport.listing.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.listing.AllLists;
import rapport.listing.ListAddress;
import rapport.listing.ListQueries;
import rapport.listing.ListScreen;

/// A file of what a list shows, as far as the viewer may export it.
@Controller
@AllowedTo(Whom.EVERYBODY)
class ExportController {
    private final AllLists lists;
    private final ListQueries queries;
    private final WriteList write;
    private final MissingRight missing;

    ExportController(AllLists lists, ListQueries queries, WriteList write, MissingRight missing) {
        this.lists = lists;
        this.queries = queries;
        this.write = write;
        this.missing = missing;
    }

    @GetMapping("/lists/{list}/export.{ending}")
    @Does(value = "Export a list", undo = false, noted = true)
    void export(
            @PathVariable String list,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") List<UUID> tick,
            ListAddress address,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var format = ExportFormat.ofEnding(ending);
        var definition = lists.get(list, viewer);
        missing.demand(Right.EXPORT, definition.recordKind(), viewer);
        Viewer exporter = viewer.narrowedTo(definition.recordKind(), Right.EXPORT);
        var query = ListScreen.checked(definition, queries.of(definition, address, viewer), viewer);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + list + "." + ending + "\"");
        if (tick.isEmpty()) {
            write.to(response.getOutputStream(), format, definition, query, exporter, _ -> {});
        } else {
            write.only(tick, response.getOutputStream(), format, definition, query, exporter);
        }
    }
}
