package rapport.listing.cells;

import java.util.List;
import rapport.listing.ListDefinition;

/// Contributes the editors of a list's cells. It is asked anew for each page: a company may have added a field since.
public interface ListCells {
    /// Also those of fields that are closed to a viewer, who is not offered them; none for a list of others.
    List<CellEditor> of(ListDefinition<?> list);
}
