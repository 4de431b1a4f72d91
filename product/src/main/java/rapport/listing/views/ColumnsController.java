package rapport.listing.views;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.listing.AllLists;
import rapport.listing.Column;
import rapport.listing.ListAddress;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.web.Html;

/// Chooses the columns of a list and their order. In a view that is a change to be saved; without
/// one the list remembers it for whoever chose.
@Controller
@AllowedTo(Whom.EVERYBODY)
class ColumnsController {
    private final AllLists lists;
    private final SavedViews views;
    private final Preferences preferences;

    ColumnsController(AllLists lists, SavedViews views, Preferences preferences) {
        this.lists = lists;
        this.views = views;
        this.preferences = preferences;
    }

    @PostMapping("/lists/{list}/columns")
    @Does(value = "Choose columns", undo = false)
    Html choose(
            @PathVariable String list,
            @RequestParam(defaultValue = "") List<String> show,
            ListAddress address,
            Viewer viewer) {
        var definition = lists.get(list, viewer);
        var known = views.of(definition, viewer);
        ListQuery query = known.query(address);
        List<String> keys = keys(definition, show, viewer);
        if (known.of(query).isPresent()) {
            return Html.goTo("/" + list + query.withColumns(keys).address());
        }
        preferences.columns(definition, keys, viewer);
        return Html.goTo("/" + list + query.withColumns(query.saved().columns()).address());
    }

    private static <R> List<String> keys(ListDefinition<R> list, List<String> wanted, Viewer viewer) {
        var first = Stream.of(list.columns().getFirst().key());
        return list.columns(Stream.concat(first, wanted.stream()).toList(), viewer).stream()
                .map(Column::key)
                .toList();
    }
}
