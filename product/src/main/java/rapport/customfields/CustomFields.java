package rapport.customfields;

import static rapport.customfields.db.Tables.FIELD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind.RecordField;
import rapport.access.Viewer;
import rapport.journal.Restored;
import rapport.journal.Restoring;
import rapport.notices.Hearing;
import rapport.notices.Remembered;
import rapport.notices.Topic;

/// The fields that a company has added, remembered until they change on any node: every page asks for them.
@Component
public class CustomFields implements Hearing, Restoring {
    private static final Topic CHANGED = Topic.of("fields", new UUID(0, 0));

    private final DSLContext db;
    private final Remembered<Map<String, List<CustomField>>> known;

    CustomFields(DSLContext db) {
        this.db = db;
        this.known = new Remembered<>(this::read);
    }

    /// The fields of a kind of record, in their order, whether they are filled in or reckon; those that
    /// were removed are not among them.
    public List<CustomField> of(String recordKind) {
        return known.get().getOrDefault(recordKind, List.of());
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

    private Map<String, List<CustomField>> read() {
        return FieldRows.read(db, FIELD.REMOVED_AT.isNull()).stream()
                .collect(Collectors.groupingBy(CustomField::recordKind));
    }

    /// Whoever changes fields says so in the same transaction: its node need not wait until it hears of it.
    public void changing() {
        known.changing();
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
        known.changed();
    }
}
