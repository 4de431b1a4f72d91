package rapport.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All kinds of records that there are, as the modules contribute them.
@Component
public class RecordKinds {
    private final List<RecordKind> all;

    RecordKinds(ObjectProvider<RecordKind> kinds) {
        this.all = kinds.stream()
                .sorted(Comparator.comparingInt(RecordKind::order))
                .toList();
    }

    public List<RecordKind> all() {
        return all;
    }

    public Optional<RecordKind> find(String key) {
        return all.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}
