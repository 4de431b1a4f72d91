package rapport.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody wants to see of a list, and from which place on.
///
/// @param view  the view it began with, as the address names it; empty for none
/// @param saved what that view has
/// @param shown what is to be shown
public record ListQuery(
        String view, ListState saved, ListState shown, Optional<Cursor> after, Optional<Cursor> before) {

    /// The beginning of a list without a view.
    public static ListQuery of(String search, String filter, String sort) {
        return new ListQuery(
                "",
                ListState.PLAIN,
                new ListState(search, filter, sort, List.of(), Layout.TABLE),
                Optional.empty(),
                Optional.empty());
    }

    public String search() {
        return shown.search();
    }

    /// The text of a rule; empty for none.
    public String filter() {
        return shown.filter();
    }

    /// The key of a column; empty for the list's own order.
    public String sort() {
        return shown.sortedBy();
    }

    public boolean descending() {
        return shown.isDescending();
    }

    /// Whether something else is shown than what the view has.
    public boolean isChanged() {
        return !shown.equals(saved);
    }

    public ListQuery searching(String text) {
        return showing(shown.withSearch(text));
    }

    public ListQuery filtered(String rule) {
        return showing(shown.withFilter(rule));
    }

    public ListQuery sortedBy(String column, boolean down) {
        return showing(shown.withSort((down ? "-" : "") + column));
    }

    public ListQuery withColumns(List<String> keys) {
        return showing(shown.withColumns(keys));
    }

    public ListQuery laidOut(Layout layout) {
        return showing(shown.withLayout(layout));
    }

    public ListQuery asSaved() {
        return showing(saved);
    }

    public ListQuery fromTheStart() {
        return showing(shown);
    }

    public ListQuery after(Cursor place) {
        return new ListQuery(view, saved, shown, Optional.of(place), Optional.empty());
    }

    public ListQuery before(Cursor place) {
        return new ListQuery(view, saved, shown, Optional.empty(), Optional.of(place));
    }

    private ListQuery showing(ListState state) {
        return new ListQuery(view, saved, state, Optional.empty(), Optional.empty());
    }

    /// The query string that leads here again, with its question mark; empty for the plain list.
    public String address() {
        var address = UriComponentsBuilder.newInstance();
        parameters().keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters()).toUriString();
    }

    /// What the query string says, by name: what differs from the view.
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "view", view, "");
        put(parameters, "q", shown.search(), saved.search());
        put(parameters, "filter", shown.filter(), saved.filter());
        put(parameters, "sort", shown.sort(), saved.sort());
        put(parameters, "columns", String.join(",", shown.columns()), String.join(",", saved.columns()));
        put(parameters, "as", shown.layout().text(), saved.layout().text());
        after.ifPresent(place -> parameters.put("after", place.text()));
        before.ifPresent(place -> parameters.put("before", place.text()));
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value, String saved) {
        if (!value.equals(saved)) {
            parameters.put(name, value);
        }
    }
}
