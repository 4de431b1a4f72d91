package rapport.listing.board;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.listing.AllLists;
import rapport.listing.ListAddress;
import rapport.listing.ListQueries;
import rapport.listing.filter.ListFilters;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// The cards of one lane of a board, some at a time.
@Controller
@AllowedTo(Whom.EVERYBODY)
class BoardController {
    private final AllLists lists;
    private final ListQueries queries;
    private final ListFilters filters;
    private final Boards boards;
    private final Templates templates;

    BoardController(AllLists lists, ListQueries queries, ListFilters filters, Boards boards, Templates templates) {
        this.lists = lists;
        this.queries = queries;
        this.filters = filters;
        this.boards = boards;
        this.templates = templates;
    }

    @GetMapping("/lists/{list}/board/{word}")
    Html cards(
            @PathVariable String list,
            @PathVariable String word,
            @RequestParam(defaultValue = "") String lane,
            ListAddress address,
            Viewer viewer) {
        var definition = lists.get(list, viewer);
        var query = queries.of(definition, address, viewer).fromTheStart();
        var known = filters.vocabulary(definition, viewer);
        var found = boards.words(definition, known, viewer).stream()
                .filter(one -> one.key().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("This list has no board of that kind."));
        return Html.ok(templates.listingBoardCards(
                boards.cards(found, lane, definition, query, known, address.after(), viewer)));
    }
}
