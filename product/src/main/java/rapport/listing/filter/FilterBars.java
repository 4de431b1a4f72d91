package rapport.listing.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.expressions.Filter;
import rapport.expressions.Vocabulary;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;

/// Says the filter of a list in words.
@Component
public class FilterBars {
    private final ListFilters filters;

    FilterBars(ListFilters filters) {
        this.filters = filters;
    }

    public FilterBar of(ListDefinition<?> list, ListQuery query, Supplier<Vocabulary> known, Viewer viewer) {
        String path = "/" + list.key();
        String build = "/lists" + path + "/filter" + query.fromTheStart().address();
        if (query.filter().isEmpty()) {
            return new FilterBar(build, List.of(), "and", "", path + query.address());
        }
        Vocabulary vocabulary = known.get();
        Filter filter = Filter.read(query.filter(), vocabulary);
        var words = new FilterWords(vocabulary, viewer.formats());
        List<FilterBar.Chip> chips = new ArrayList<>();
        for (Filter part : parts(filter)) {
            var said = words.say(part);
            String without =
                    path + query.filtered(without(filter, part, vocabulary)).address();
            chips.add(new FilterBar.Chip(said.field(), said.comparison(), said.value(), without));
        }
        return new FilterBar(
                build,
                chips,
                filter instanceof Filter.Group group && !group.all() ? "or" : "and",
                filters.problem(query.filter(), vocabulary),
                path + query.filtered("").address());
    }

    private static List<Filter> parts(Filter filter) {
        return filter instanceof Filter.Group group ? group.parts() : List.of(filter);
    }

    private static String without(Filter filter, Filter part, Vocabulary vocabulary) {
        if (!(filter instanceof Filter.Group group) || group.parts().size() == 1) {
            return "";
        }
        var others = new ArrayList<>(group.parts());
        others.remove(part);
        return new Filter.Group(group.all(), others).text(vocabulary);
    }
}
