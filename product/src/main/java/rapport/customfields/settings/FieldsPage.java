package rapport.customfields.settings;

import java.util.List;
import rapport.access.settings.SettingsTabs;
import rapport.customfields.CustomField;
import rapport.customfields.FieldType;

/// The fields of all kinds of records, and the form of a new one.
public record FieldsPage(SettingsTabs tabs, List<OfKind> kinds, FieldForm form, String problem) {
    /// @param removed those that still have their values
    public record OfKind(String recordKind, String many, List<CustomField> fields, List<Removed> removed) {}

    public record Removed(CustomField field, String when) {}

    public List<FieldType> types() {
        return List.of(FieldType.values());
    }
}
