package rapport.customfields;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static rapport.customfields.db.Tables.FIELD;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;

/// Keeps fields that have been checked, behind those that there are.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NewFields {
    private final DSLContext db;
    private final CustomFields fields;
    private final Definitions definitions;

    NewFields(DSLContext db, CustomFields fields, Definitions definitions) {
        this.db = db;
        this.fields = fields;
        this.definitions = definitions;
    }

    /// Two who add a field of one name at once come one after the other.
    public void lock() {
        db.execute("select pg_advisory_xact_lock(hashtext('customfields.field'))");
    }

    public CustomFieldId add(CustomField field, AccountId by) {
        CustomFieldId id = db.insertInto(FIELD)
                .set(FieldRows.columns(field))
                .set(FIELD.RECORD_KIND, field.recordKind())
                .set(FIELD.KEY, field.key())
                .set(
                        FIELD.POSITION,
                        select(coalesce(max(FIELD.POSITION), -1).plus(1))
                                .from(FIELD)
                                .where(FIELD.RECORD_KIND.eq(field.recordKind())))
                .set(FIELD.CREATED_BY, by)
                .returning(FIELD.ID)
                .fetchSingle(FIELD.ID);
        fields.changing();
        return id;
    }

    /// @return whether it is added: not where its key or name is taken, also by one that was removed, or where it is
    /// made of what is not there
    public boolean addIfFree(CustomField field, AccountId by) {
        lock();
        boolean taken = db.fetchExists(
                FIELD,
                FIELD.RECORD_KIND
                        .eq(field.recordKind())
                        .and(FIELD.KEY.eq(field.key()).or(lower(FIELD.LABEL).eq(lower(field.label())))));
        if (taken || !(definitions.check(field) instanceof Definitions.Check.Fine(var wanted))) {
            return false;
        }
        add(wanted, by);
        return true;
    }
}
