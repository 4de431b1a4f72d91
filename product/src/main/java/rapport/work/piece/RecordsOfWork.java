package rapport.work.piece;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.work.About;
import rapport.work.AttachedRecords;
import rapport.work.AttachedRecords.Attached;

/// The records of other modules that work is about, told by whoever keeps them.
@Component
class RecordsOfWork {
    private final ObjectProvider<AttachedRecords> tellers;

    RecordsOfWork(ObjectProvider<AttachedRecords> tellers) {
        this.tellers = tellers;
    }

    Optional<Attached> find(About about, Viewer viewer) {
        return Optional.ofNullable(named(List.of(about), viewer).get(about));
    }

    /// Those that the viewer may see.
    Map<About, Attached> named(Collection<@Nullable About> abouts, Viewer viewer) {
        Map<String, List<UUID>> byKind = abouts.stream()
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.groupingBy(About::kind, Collectors.mapping(About::id, Collectors.toList())));
        Map<About, Attached> found = new HashMap<>();
        tellers.forEach(teller -> {
            List<UUID> ids = byKind.getOrDefault(teller.recordKind(), List.of());
            if (!ids.isEmpty()) {
                teller.named(ids, viewer).forEach((id, named) -> found.put(new About(teller.recordKind(), id), named));
            }
        });
        return found;
    }
}
