package rapport.customfields.settings;

import static rapport.customfields.db.Tables.FIELD;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFieldId;
import rapport.customfields.CustomizedKind;
import rapport.customfields.FieldRows;
import rapport.web.Html;
import templates.Templates;

/// The pages of the fields, as several acts answer with them.
@Component
class FieldPages {
    private final DSLContext db;
    private final List<CustomizedKind> kinds;
    private final LookAfterFields lookAfter;
    private final Templates templates;

    FieldPages(DSLContext db, List<CustomizedKind> kinds, LookAfterFields lookAfter, Templates templates) {
        this.db = db;
        this.kinds = kinds;
        this.lookAfter = lookAfter;
        this.templates = templates;
    }

    Html all(FieldForm form, String problem, Viewer viewer) {
        var standing = FieldRows.read(db, FIELD.REMOVED_AT.isNull());
        var removed = FieldRows.read(db, FIELD.REMOVED_AT.isNotNull());
        var when = db.select(FIELD.ID, FIELD.REMOVED_AT)
                .from(FIELD)
                .where(FIELD.REMOVED_AT.isNotNull())
                .fetchMap(FIELD.ID, FIELD.REMOVED_AT);
        var ofKinds = kinds.stream()
                .map(kind -> new FieldsPage.OfKind(
                        kind.recordKind(),
                        kind.many(),
                        of(kind, standing),
                        of(kind, removed).stream()
                                .map(field -> new FieldsPage.Removed(
                                        field,
                                        Optional.ofNullable(when.get(field.id()))
                                                .map(viewer.formats()::date)
                                                .orElse("")))
                                .toList()))
                .toList();
        var tabs = SettingsTabs.of(viewer, SettingsTab.FIELDS);
        return Html.page("Fields", templates.customfieldsSettingsFields(new FieldsPage(tabs, ofKinds, form, problem)));
    }

    Html one(CustomFieldId id, Viewer viewer) {
        return one(id, FieldForm.of(lookAfter.find(id)), "", viewer);
    }

    Html one(CustomFieldId id, FieldForm form, String problem, Viewer viewer) {
        CustomField field = lookAfter.find(id);
        var tabs = SettingsTabs.of(viewer, SettingsTab.FIELDS);
        String many = kinds.stream()
                .filter(kind -> kind.recordKind().equals(field.recordKind()))
                .map(CustomizedKind::many)
                .findFirst()
                .orElse(field.recordKind());
        return Html.page("Field", templates.customfieldsSettingsField(new FieldPage(tabs, field, many, form, problem)));
    }

    private static List<CustomField> of(CustomizedKind kind, List<CustomField> fields) {
        return fields.stream()
                .filter(field -> field.recordKind().equals(kind.recordKind()))
                .toList();
    }
}
