package rapport.customfields;

import static rapport.customfields.db.Tables.FIELD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import rapport.access.RecordKind.RecordField;
import rapport.access.Viewer;
import rapport.journal.Restored;
import rapport.journal.Restoring;
import rapport.notices.Hearing;
import rapport.notices.Topic;

/// The fields that a company has added, remembered until they change on any node: every page asks for them.
@Component
public class CustomFields implements Hearing, Restoring {
    private static final Topic CHANGED = Topic.of("fields", new UUID(0, 0));

    private record Known(long of, Map<String, List<CustomField>> byKind) {}

    private final DSLContext db;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Known known;

    CustomFields(DSLContext db) {
        this.db = db;
    }

    /// The fields of a kind of record, in their order, whether they are filled in or reckon; those that
    /// were removed are not among them.
    public List<CustomField> of(String recordKind) {
        return known().getOrDefault(recordKind, List.of());
    }

    /// Those that are filled in, and whose values are kept.
    public List<CustomField> kept(String recordKind) {
        return of(recordKind).stream().filter(field -> !field.isReckoned()).toList();
    }

    /// Those among them that somebody may see; what they may not fill in is not demanded of them.
    public List<CustomField> shown(String recordKind, Viewer viewer) {
        return kept(recordKind).stream()
                .filter(field -> !field.isHidden(viewer))
                .map(field -> field.askedOf(viewer))
                .toList();
    }

    /// Those among them of which somebody may say something.
    public List<CustomField> open(String recordKind, Viewer viewer) {
        return kept(recordKind).stream()
                .filter(field -> !field.isClosed(viewer))
                .toList();
    }

    public Optional<CustomField> find(String recordKind, String key) {
        return of(recordKind).stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /// The same by what it is called among fields of ours.
    public Optional<CustomField> named(String recordKind, String name) {
        return CustomField.keyIn(name).flatMap(key -> find(recordKind, key));
    }

    /// As roles may hide them.
    public List<RecordField> asFields(String recordKind) {
        return of(recordKind).stream().map(CustomField::asField).toList();
    }

    private Map<String, List<CustomField>> known() {
        Known remembered = known;
        long now = changes.get();
        if (remembered != null && remembered.of() == now) {
            return remembered.byKind();
        }
        var read = FieldRows.read(db, FIELD.REMOVED_AT.isNull()).stream()
                .collect(Collectors.groupingBy(CustomField::recordKind));
        known = new Known(now, read);
        return read;
    }

    /// Whoever changes fields says so in the same transaction: its node need not wait until it hears of it.
    public void changing() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                changes.incrementAndGet();
            }
        });
    }

    @Override
    public void restored(Restored rows) {
        changing();
    }

    @Override
    public boolean hears(Topic topic) {
        return topic.equals(CHANGED);
    }

    @Override
    public void moved() {
        changes.incrementAndGet();
    }
}
