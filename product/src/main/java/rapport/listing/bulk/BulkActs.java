package rapport.listing.bulk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import rapport.access.Viewer;
import rapport.listing.ListDefinition;
import rapport.web.NotFound;

/// Every act on many records that modules offer.
@Component
public class BulkActs {
    private final Supplier<List<BulkAct>> acts;
    private final Supplier<List<FurtherActs>> further;

    BulkActs(ObjectProvider<BulkAct> acts, ObjectProvider<FurtherActs> further) {
        this.acts = SingletonSupplier.of(() -> acts.orderedStream().toList());
        this.further = SingletonSupplier.of(() -> further.orderedStream().toList());
    }

    /// Those for which the viewer has the right with some record at least.
    public List<BulkAct> of(ListDefinition<?> list, Viewer viewer) {
        return openTo(viewer, list, ours(list));
    }

    /// The same of those that stand below one button.
    public List<BulkAct> further(ListDefinition<?> list, Viewer viewer) {
        return openTo(viewer, list, theirs(list));
    }

    private static List<BulkAct> openTo(Viewer viewer, ListDefinition<?> list, Stream<BulkAct> acts) {
        return acts.filter(act -> viewer.rights().may(list.recordKind(), act.right()) && act.isOpenTo(viewer))
                .toList();
    }

    /// @throws NotFound when the list has no such act
    BulkAct get(ListDefinition<?> list, String key) {
        return find(list, key).orElseThrow(() -> new NotFound("There is no such act for this list."));
    }

    Optional<BulkAct> find(ListDefinition<?> list, String key) {
        return Stream.concat(ours(list), theirs(list))
                .filter(act -> act.key().equals(key))
                .findFirst();
    }

    private Stream<BulkAct> ours(ListDefinition<?> list) {
        return acts.get().stream().filter(act -> act.list().equals(list.key()));
    }

    private Stream<BulkAct> theirs(ListDefinition<?> list) {
        return further.get().stream().flatMap(some -> some.of(list).stream());
    }
}
