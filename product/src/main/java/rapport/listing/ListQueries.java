package rapport.listing;

import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.listing.filter.ListFilters;
import rapport.listing.views.SavedViews;

/// Reads what somebody wants to see of a list from what an address says, be it that of a page or that of a program.
@Component
public class ListQueries {
    private final SavedViews views;
    private final ListFilters filters;

    ListQueries(SavedViews views, ListFilters filters) {
        this.views = views;
        this.filters = filters;
    }

    /// @throws rapport.web.NotFound for a view that the viewer does not see
    public ListQuery of(ListDefinition<?> list, ListAddress address, Viewer viewer) {
        return views.of(list, viewer).query(address);
    }

    /// What is wrong with the filter, in sentences; empty when nothing is.
    public String problem(ListDefinition<?> list, ListQuery query, Viewer viewer) {
        return filters.problem(list, query.filter(), viewer);
    }
}
