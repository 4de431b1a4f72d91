package rapport.listing.bulk;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.listing.ListDefinition;
import rapport.web.NotFound;

/// Every act on many records that modules offer.
@Component
public class BulkActs {
    private final ObjectProvider<BulkAct> acts;

    BulkActs(ObjectProvider<BulkAct> acts) {
        this.acts = acts;
    }

    /// Those for which the viewer has the right with some record at least.
    public List<BulkAct> of(ListDefinition<?> list, Viewer viewer) {
        return of(list.key()).stream()
                .filter(act -> viewer.rights().may(list.recordKind(), act.right()) && act.isOpenTo(viewer))
                .toList();
    }

    private List<BulkAct> of(String list) {
        return acts.orderedStream().filter(act -> act.list().equals(list)).toList();
    }

    /// @throws NotFound when the list has no such act
    BulkAct get(String list, String key) {
        return of(list).stream()
                .filter(act -> act.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such act for this list."));
    }
}
