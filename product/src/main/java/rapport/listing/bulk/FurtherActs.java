package rapport.listing.bulk;

import java.util.List;
import rapport.listing.ListDefinition;

/// Contributes acts that come and go while people work: one for each field of the company. They are offered together
/// below one button, since there may be many.
public interface FurtherActs {
    List<BulkAct> of(ListDefinition<?> list);
}
