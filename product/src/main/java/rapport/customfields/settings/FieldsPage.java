package rapport.customfields.settings;

import java.util.LinkedHashMap;
import java.util.List;
import rapport.access.settings.SettingsTabs;
import rapport.customfields.CustomField;
import rapport.customfields.FieldType;
import rapport.customfields.RelatedRecords;
import rapport.expressions.Word;

/// The fields of all kinds of records, and the form of a new one.
public record FieldsPage(SettingsTabs tabs, List<OfKind> kinds, FieldForm form, Problem problem) {
    /// @param removed those that still have their values
    /// @param words   what a rule about them may name
    /// @param related over what their fields may be rolled up
    public record OfKind(
            String recordKind,
            String many,
            List<CustomField> fields,
            List<Removed> removed,
            List<Word> words,
            List<RelatedRecords> related) {}

    public record Removed(CustomField field, String when) {}

    public List<FieldType> types() {
        return List.of(FieldType.values());
    }

    /// Over what fields of any kind may be rolled up.
    public List<RelatedRecords> related() {
        var byName = new LinkedHashMap<String, RelatedRecords>();
        kinds.forEach(kind -> kind.related().forEach(one -> byName.putIfAbsent(one.vocabulary(), one)));
        return List.copyOf(byName.values());
    }

    public List<ReckoningForm.How> ways() {
        return List.of(ReckoningForm.How.values());
    }
}
