package rapport.customers.ownership;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.customers.PartyKind;
import rapport.listing.ListDefinition;
import rapport.listing.cells.CellEditor;
import rapport.listing.cells.ListCells;

/// The owner is edited in both lists.
@Component
class OwnerCells implements ListCells {
    private final OwnershipPages pages;
    private final EntrustParty entrust;

    OwnerCells(OwnershipPages pages, EntrustParty entrust) {
        this.pages = pages;
        this.entrust = entrust;
    }

    @Override
    public List<CellEditor> of(ListDefinition<?> list) {
        return PartyKind.of(list.recordKind()).<CellEditor>map(kind -> new OwnerCell(kind, pages, entrust)).stream()
                .toList();
    }
}
