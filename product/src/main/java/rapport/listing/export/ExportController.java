package rapport.listing.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Role;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.listing.AllLists;
import rapport.listing.ListAddress;
import rapport.listing.ListScreen;
import rapport.listing.views.SavedViews;
import rapport.web.NotFound;

/// A file of what a list shows.
@Controller
@AllowedTo({Role.ADMINISTRATOR, Role.MEMBER})
class ExportController {
    private final AllLists lists;
    private final SavedViews views;
    private final WriteList write;

    ExportController(AllLists lists, SavedViews views, WriteList write) {
        this.lists = lists;
        this.views = views;
        this.write = write;
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
        var definition = lists.get(list);
        var query = ListScreen.checked(definition, views.of(definition, viewer).query(address));
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + list + "." + ending + "\"");
        write.to(response.getOutputStream(), format, definition, query, viewer, _ -> {});
    }
}
