package rapport.listing.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
import rapport.web.NotFound;

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
            ListAddress address,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var format = ExportFormat.ofEnding(ending)
                .orElseThrow(() -> new NotFound("A list is exported as csv or xlsx, not as " + ending + "."));
        var definition = lists.get(list, viewer);
        missing.demand(Right.EXPORT, definition.recordKind(), viewer);
        Viewer exporter = viewer.narrowedTo(definition.recordKind(), Right.EXPORT);
        var query = ListScreen.checked(definition, queries.of(definition, address, viewer), viewer);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + list + "." + ending + "\"");
        write.to(response.getOutputStream(), format, definition, query, exporter, _ -> {});
    }
}
