package rapport.listing;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.web.NotFound;

/// Every list there is, by its key.
@Component
public class AllLists {
    private final ObjectProvider<ListDefinition<?>> declared;

    AllLists(ObjectProvider<ListDefinition<?>> declared) {
        this.declared = declared;
    }

    /// @throws NotFound for the key of no list
    public ListDefinition<?> get(String key) {
        ListDefinition<?> list = byKey().get(key);
        if (list == null) {
            throw new NotFound("There is no such list.");
        }
        return list;
    }

    private Map<String, ListDefinition<?>> byKey() {
        return declared.stream().collect(Collectors.toMap(ListDefinition::key, Function.identity()));
    }
}
