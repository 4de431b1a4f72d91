package rapport.customfields.settings;

import static rapport.customfields.db.Tables.FIELD;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFieldId;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomizedKind;
import rapport.customfields.Definitions;
import rapport.customfields.FieldKey;
import rapport.customfields.FieldRows;
import rapport.customfields.NewFields;
import rapport.web.NotFound;

/// Adds fields to kinds of records, changes them, removes them and brings them back.
@Service
@Transactional
class LookAfterFields {
    private static final int MOST_FIELDS = 200;
    private static final int MOST_OPTIONS = 200;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_HELP = 300;

    private final DSLContext db;
    private final CustomFields fields;
    private final TakenNames taken;
    private final Definitions definitions;
    private final NewFields newFields;
    private final List<CustomizedKind> kinds;
    private final Clock clock;

    LookAfterFields(
            DSLContext db,
            CustomFields fields,
            TakenNames taken,
            Definitions definitions,
            NewFields newFields,
            List<CustomizedKind> kinds,
            Clock clock) {
        this.db = db;
        this.fields = fields;
        this.taken = taken;
        this.definitions = definitions;
        this.newFields = newFields;
        this.kinds = kinds;
        this.clock = clock;
    }

    FieldChange add(FieldForm form, AccountId by) {
        newFields.lock();
        CustomizedKind kind = kind(form.on());
        String key = FieldKey.of(form.label(), "field");
        String problem = problem(form)
                .or(() -> builtIn(kind, form.label(), key))
                .or(() -> takenBy(kind, key))
                .orElse("");
        if (!problem.isEmpty()) {
            return new FieldChange.Refused(problem);
        }
        if (!kind.listed() && form.reckoning().how() != ReckoningForm.How.FILLED_IN) {
            return new FieldChange.Misread("What is said of " + kind.many() + " is filled in: it cannot be reckoned.");
        }
        return switch (definitions.check(form.wanted(kind.recordKind(), key))) {
            case Definitions.Check.Wrong(var sentence) -> new FieldChange.Misread(sentence);
            case Definitions.Check.Fine(var field) -> new FieldChange.Made(newFields.add(field, by), field.label());
        };
    }

    /// Neither the kind of record nor what the field holds can be changed: there are values. The rule of a field that
    /// reckons can.
    FieldChange change(CustomFieldId id, FieldForm form) {
        newFields.lock();
        CustomField field = find(id);
        String problem = problem(form)
                .or(() -> builtIn(kind(field.recordKind()), form.label(), ""))
                .or(() -> calledSo(field, form.label()))
                .orElse("");
        if (!problem.isEmpty()) {
            return new FieldChange.Refused(problem);
        }
        return switch (definitions.check(form.wanted(field))) {
            case Definitions.Check.Wrong(var sentence) -> new FieldChange.Misread(sentence);
            case Definitions.Check.Fine(var wanted) ->
                definitions
                        .hindrance(field, wanted)
                        .<FieldChange>map(FieldChange.Misread::new)
                        .orElseGet(() -> changed(wanted));
        };
    }

    private FieldChange changed(CustomField wanted) {
        db.update(FIELD)
                .set(FieldRows.columns(wanted))
                .where(FIELD.ID.eq(wanted.id()))
                .execute();
        fields.changing();
        return new FieldChange.Made(wanted.id(), wanted.label());
    }

    /// @param to how many fields of the same records shall stand before it
    CustomField move(CustomFieldId id, int to) {
        newFields.lock();
        CustomField field = find(id);
        var standing = new ArrayList<>(
                FieldRows.read(db, FIELD.RECORD_KIND.eq(field.recordKind()).and(FIELD.REMOVED_AT.isNull())));
        standing.removeIf(one -> one.id().equals(id));
        standing.add(Math.clamp(to, 0, standing.size()), field);
        for (int n = 0; n < standing.size(); n++) {
            if (standing.get(n).position() != n) {
                db.update(FIELD)
                        .set(FIELD.POSITION, n)
                        .where(FIELD.ID.eq(standing.get(n).id()))
                        .execute();
            }
        }
        fields.changing();
        return field;
    }

    FieldChange remove(CustomFieldId id, AccountId by) {
        newFields.lock();
        CustomField field = find(id);
        Optional<String> hindrance = definitions.hindrance(field, null);
        if (hindrance.isPresent()) {
            return new FieldChange.Refused(hindrance.get());
        }
        db.update(FIELD)
                .set(FIELD.REMOVED_AT, clock.instant())
                .set(FIELD.REMOVED_BY, by)
                .where(FIELD.ID.eq(id))
                .and(FIELD.REMOVED_AT.isNull())
                .execute();
        fields.changing();
        return new FieldChange.Made(id, field.label());
    }

    FieldChange bringBack(CustomFieldId id) {
        newFields.lock();
        CustomField field = find(id);
        Optional<String> problem = calledSo(field, field.label());
        if (problem.isPresent()) {
            return new FieldChange.Refused(problem.get());
        }
        db.update(FIELD)
                .setNull(FIELD.REMOVED_AT)
                .setNull(FIELD.REMOVED_BY)
                .where(FIELD.ID.eq(id))
                .execute();
        fields.changing();
        return new FieldChange.Made(id, field.label());
    }

    CustomField find(CustomFieldId id) {
        return FieldRows.read(db, FIELD.ID.eq(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such field."));
    }

    CustomField findRemoved(CustomFieldId id) {
        return FieldRows.read(db, FIELD.ID.eq(id).and(FIELD.REMOVED_AT.isNotNull())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such field among those that were removed."));
    }

    private Optional<String> problem(FieldForm form) {
        if (form.label().isEmpty()) {
            return Optional.of("Name the field.");
        }
        if (form.label().length() > LONGEST_LABEL || form.section().length() > LONGEST_LABEL) {
            return Optional.of("A name has at most " + LONGEST_LABEL + " characters.");
        }
        if (form.help().length() > LONGEST_HELP) {
            return Optional.of("The explanation has at most " + LONGEST_HELP + " characters.");
        }
        int options = form.offered().size();
        return form.isChoice() && options == 0
                ? Optional.of("Say what there is to choose from, one a line.")
                : options > MOST_OPTIONS
                        ? Optional.of("A choice has at most " + MOST_OPTIONS + " options.")
                        : Optional.empty();
    }

    private Optional<String> builtIn(CustomizedKind kind, String label, String key) {
        return taken.of(kind, label, key)
                .map(ours -> "“" + ours + "” is a field that comes with Rapport. Take another name.");
    }

    private Optional<String> takenBy(CustomizedKind kind, String key) {
        var ofKind = db.select(FIELD.KEY, FIELD.LABEL, FIELD.REMOVED_AT)
                .from(FIELD)
                .where(FIELD.RECORD_KIND.eq(kind.recordKind()))
                .fetch();
        if (ofKind.size() >= MOST_FIELDS) {
            return Optional.of("There are " + MOST_FIELDS + " fields, and more would help nobody. Remove one first.");
        }
        return ofKind.stream()
                .filter(row -> row.value1().equals(key))
                .findFirst()
                .map(row -> row.value3() == null
                        ? "There is a field “" + row.value2() + "” already."
                        : "“" + row.value2()
                                + "” was removed and still has its values. Bring it back, or purge it first.");
    }

    private Optional<String> calledSo(CustomField field, String label) {
        return fields.of(field.recordKind()).stream()
                .filter(other -> !other.id().equals(field.id()) && other.label().equalsIgnoreCase(label))
                .findFirst()
                .map(other -> "There is a field “" + other.label() + "” already.");
    }

    private CustomizedKind kind(String recordKind) {
        return kinds.stream()
                .filter(kind -> kind.recordKind().equals(recordKind))
                .findFirst()
                .orElseThrow(() -> new NotFound("No fields can be added to such records."));
    }
}
