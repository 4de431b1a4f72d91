package rapport.customfields.settings;

import rapport.customfields.CustomFieldId;

/// What came of adding, changing or removing a field.
sealed interface FieldChange {
    record Made(CustomFieldId field, String label) implements FieldChange {}

    record Refused(String sentence) implements FieldChange {}

    /// The rule by which it is reckoned is not understood.
    record Misread(String sentence) implements FieldChange {}
}
