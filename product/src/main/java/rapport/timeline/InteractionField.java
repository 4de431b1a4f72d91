package rapport.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import rapport.access.KindField;
import rapport.access.RecordKind.RecordField;
import rapport.access.Rights;

/// What of an interaction a role may hide: that it happened, when, with whom and its subject are
/// open to everybody who sees it.
public enum InteractionField {
    TEXT("Text"),
    OUTCOME("Outcome and what lay behind it"),
    FEELING("How they felt");

    private final String label;

    InteractionField(String label) {
        this.label = label;
    }

    static List<RecordField> all() {
        return Arrays.stream(values())
                .map(field -> new RecordField(field.key(), field.label))
                .toList();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public KindField asKindField() {
        return new KindField(TimelineKinds.INTERACTION, key());
    }

    public boolean isOpenTo(Rights rights) {
        return !rights.closes(asKindField());
    }

    public boolean isShownTo(Rights rights) {
        return !rights.hides(asKindField());
    }
}
