package rapport.customfields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.access.KindField;
import rapport.access.RecordKind.RecordField;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.expressions.Option;

/// A field that a company has added to a kind of record.
///
/// @param key     under which its values are kept; it never changes
/// @param options to choose from, where it is a choice
/// @param indexed whether an index answers what filters ask of it, and lists are sorted by it
/// @param section under which heading it stands on the page; empty for the facts
/// @param reckoning how it comes by what it says; null where it is filled in
public record CustomField(
        CustomFieldId id,
        String recordKind,
        String key,
        String label,
        FieldType type,
        List<Option> options,
        String section,
        String help,
        boolean required,
        int position,
        boolean indexed,
        @Nullable Reckoning reckoning) {
    private static final String MARK = "custom.";
    private static final List<Option> YES_OR_NO = List.of(new Option("yes", "Yes"), new Option("no", "No"));

    public CustomField {
        options = List.copyOf(options);
    }

    /// What it is called wherever fields of ours and of a company meet: in rules, columns, imports, roles, the history.
    /// No field of ours, also of a later version, is ever called so.
    public String name() {
        return nameOf(key);
    }

    public static String nameOf(String key) {
        return MARK + key;
    }

    /// The key of the field that is called so; empty for a name of ours.
    public static Optional<String> keyIn(String name) {
        return name.startsWith(MARK) ? Optional.of(name.substring(MARK.length())) : Optional.empty();
    }

    /// Whether what it says is worked out, and nobody fills it in.
    public boolean isReckoned() {
        return reckoning != null;
    }

    /// Whether it is by a rule over the same record.
    public boolean isRuled() {
        return reckoning instanceof Reckoning.Formula;
    }

    /// How it is reckoned, in one line; empty where it is filled in.
    public String saidReckoning() {
        return reckoning == null ? "" : reckoning.said();
    }

    /// The same field, saying something of another kind.
    CustomField holding(FieldType other) {
        return new CustomField(
                id, recordKind, key, label, other, options, section, help, required, position, indexed, reckoning);
    }

    public boolean isHidden(Viewer viewer) {
        return isHidden(viewer.rights());
    }

    boolean isHidden(Rights rights) {
        return rights.hides(asKindField());
    }

    /// Whether the viewer may not change its values, be they seen or not.
    public boolean isClosed(Viewer viewer) {
        return viewer.rights().closes(asKindField());
    }

    /// The same, of which nothing is demanded.
    private CustomField optional() {
        return new CustomField(
                id, recordKind, key, label, type, options, section, help, false, position, indexed, reckoning);
    }

    /// Whoever may not fill it in is not asked for it.
    public CustomField askedOf(Viewer viewer) {
        return required && isClosed(viewer) ? optional() : this;
    }

    public KindField asKindField() {
        return new KindField(recordKind, name());
    }

    public RecordField asField() {
        return new RecordField(name(), label);
    }

    /// What a form offers where this value stands, with nothing first unless there has to be something. What stands
    /// there is among it, even if it is offered no longer; empty where a value is typed.
    public List<Option> choices(String stands) {
        List<Option> offered = type == FieldType.YES_NO ? YES_OR_NO : type.isChosen() ? options : List.of();
        if (offered.isEmpty()) {
            return List.of();
        }
        var choices = new ArrayList<Option>();
        if (!required || stands.isEmpty()) {
            choices.add(new Option("", "–"));
        }
        choices.addAll(offered);
        if (choices.stream().noneMatch(option -> option.key().equals(stands))) {
            choices.add(new Option(stands, optionLabel(stands)));
        }
        return choices;
    }

    /// The label of an option; its key, where it is offered no longer.
    public String optionLabel(String option) {
        return options.stream()
                .filter(one -> one.key().equals(option))
                .map(Option::label)
                .findFirst()
                .orElse(option);
    }
}
