package rapport.customfields.settings;

import rapport.access.settings.SettingsTabs;
import rapport.customfields.CustomField;

/// One field, to be changed.
public record FieldPage(SettingsTabs tabs, CustomField field, String many, FieldForm form, String problem) {}
