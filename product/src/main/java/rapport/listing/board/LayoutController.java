package rapport.listing.board;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.listing.AllLists;
import rapport.listing.ListAddress;
import rapport.listing.ListQueries;
import rapport.listing.filter.ListFilters;
import rapport.listing.grouping.Groups;
import rapport.listing.grouping.LayoutMenu;
import rapport.web.Html;
import templates.Templates;

/// In which ways a list can be laid out: asked for when somebody opens the menu.
@Controller
@AllowedTo(Whom.EVERYBODY)
class LayoutController {
    private final AllLists lists;
    private final ListQueries queries;
    private final ListFilters filters;
    private final Groups groups;
    private final Boards boards;
    private final Templates templates;

    LayoutController(
            AllLists lists,
            ListQueries queries,
            ListFilters filters,
            Groups groups,
            Boards boards,
            Templates templates) {
        this.lists = lists;
        this.queries = queries;
        this.filters = filters;
        this.groups = groups;
        this.boards = boards;
        this.templates = templates;
    }

    @GetMapping("/lists/{list}/layouts")
    Html choose(@PathVariable String list, ListAddress address, Viewer viewer) {
        var definition = lists.get(list, viewer);
        var query = queries.of(definition, address, viewer).fromTheStart();
        var known = filters.vocabulary(definition, viewer);
        return Html.ok(templates.listingGroupingMenu(LayoutMenu.of(
                definition, query, groups.words(definition, known), boards.words(definition, known, viewer))));
    }
}
