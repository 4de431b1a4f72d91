package rapport.listing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.web.Html;
import templates.Templates;

/// How many records a list has. The page asks for it when it is shown already: no list waits for a total.
@Controller
@AllowedTo(Whom.EVERYBODY)
class CountController {
    private final AllLists all;
    private final Lists lists;
    private final ListQueries queries;
    private final Templates templates;

    CountController(AllLists all, Lists lists, ListQueries queries, Templates templates) {
        this.all = all;
        this.lists = lists;
        this.queries = queries;
        this.templates = templates;
    }

    @GetMapping("/lists/{list}/count")
    Html count(@PathVariable String list, ListAddress address, Viewer viewer) {
        var definition = all.get(list, viewer);
        var query = queries.of(definition, address, viewer);
        return Html.ok(
                templates.listingCount(lists.count(definition, query, viewer).text(viewer.formats())));
    }
}
