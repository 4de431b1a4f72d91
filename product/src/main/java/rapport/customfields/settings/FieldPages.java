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
import rapport.customfields.Definitions;
import rapport.customfields.FieldRows;
import rapport.customfields.Reckoning;
import rapport.web.Html;
import templates.Templates;

/// The pages of the fields, as several acts answer with them.
@Component
class FieldPages {
    private final DSLContext db;
    private final List<CustomizedKind> kinds;
    private final LookAfterFields lookAfter;
    private final Definitions definitions;
    private final Templates templates;

    FieldPages(
            DSLContext db,
            List<CustomizedKind> kinds,
            LookAfterFields lookAfter,
            Definitions definitions,
            Templates templates) {
        this.db = db;
        this.kinds = kinds;
        this.lookAfter = lookAfter;
        this.definitions = definitions;
        this.templates = templates;
    }

    Html all(FieldForm form, Problem problem, Viewer viewer) {
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
                                .toList(),
                        definitions.words(kind.vocabulary()),
                        definitions.related(kind.recordKind())))
                .toList();
        var tabs = SettingsTabs.of(viewer, SettingsTab.FIELDS);
        return Html.page("Fields", templates.customfieldsSettingsFields(new FieldsPage(tabs, ofKinds, form, problem)));
    }

    Html one(CustomFieldId id, Viewer viewer) {
        return one(id, FieldForm.of(lookAfter.find(id)), Problem.NONE, viewer);
    }

    Html one(CustomFieldId id, FieldForm form, Problem problem, Viewer viewer) {
        CustomField field = lookAfter.find(id);
        var tabs = SettingsTabs.of(viewer, SettingsTab.FIELDS);
        CustomizedKind kind = kinds.stream()
                .filter(one -> one.recordKind().equals(field.recordKind()))
                .findFirst()
                .orElseThrow();
        return Html.page(
                "Field",
                templates.customfieldsSettingsField(new FieldPage(
                        tabs,
                        field,
                        kind.many(),
                        kind.listed() && !field.isReckoned(),
                        form,
                        problem,
                        definitions.words(kind.vocabulary()),
                        definitions.related(kind.recordKind()),
                        field.reckoning() instanceof Reckoning.RollUp rollUp
                                ? definitions.words(rollUp.over())
                                : List.of())));
    }

    private static List<CustomField> of(CustomizedKind kind, List<CustomField> fields) {
        return fields.stream()
                .filter(field -> field.recordKind().equals(kind.recordKind()))
                .toList();
    }
}
