package rapport.listing;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.web.NotFound;

/// Every list there is, by its key.
@Component
public class AllLists {
    private final ObjectProvider<ListDefinition<?>> declared;
    private final MissingRight missing;

    AllLists(ObjectProvider<ListDefinition<?>> declared, MissingRight missing) {
        this.declared = declared;
        this.missing = missing;
    }

    /// @throws NotFound for the key of no list
    /// @throws AccessDeniedException when the viewer may see none of its records
    public ListDefinition<?> get(String key, Viewer viewer) {
        ListDefinition<?> list = byKey().get(key);
        if (list == null) {
            throw new NotFound("There is no such list.");
        }
        missing.demand(Right.READ, list.recordKind(), viewer);
        return list;
    }

    /// Those of whose records the viewer may see some.
    Stream<ListDefinition<?>> readableBy(Viewer viewer) {
        return declared.stream().filter(list -> viewer.rights().may(list.recordKind(), Right.READ));
    }

    private Map<String, ListDefinition<?>> byKey() {
        return declared.stream().collect(Collectors.toMap(ListDefinition::key, Function.identity()));
    }
}
