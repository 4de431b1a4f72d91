package rapport.customfields.indexing;

import static org.jooq.impl.DSL.val;
import static rapport.customfields.db.Tables.FIELD;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFieldId;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomizedKind;
import rapport.customfields.FieldRows;
import rapport.jobs.JobId;
import rapport.jobs.JobProblem;
import rapport.jobs.Jobs;

/// Starts the long work on a field, and does its steps, each in one transaction.
@Service
@Transactional
public class FieldsAtWork {
    private static final int SOME = 1_000;

    private final DSLContext db;
    private final Jobs jobs;
    private final CustomFields fields;
    private final Indexes indexes;

    FieldsAtWork(DSLContext db, Jobs jobs, CustomFields fields, Indexes indexes) {
        this.db = db;
        this.jobs = jobs;
        this.fields = fields;
        this.indexes = indexes;
    }

    public boolean canIndex(CustomField field) {
        return !field.isReckoned() && indexes.kind(field).listed();
    }

    public JobId startIndex(CustomField field, AccountId by) {
        return start(IndexField.NAME, "Index of “" + field.label() + "”", "/settings/fields/" + field.id(), field, by);
    }

    public JobId startPurge(CustomField field, AccountId by) {
        return start(PurgeField.NAME, "Purge of “" + field.label() + "”", "/settings/fields", field, by);
    }

    private JobId start(String kind, String title, String link, CustomField field, AccountId by) {
        JobId job = jobs.start(kind, title, link, by);
        db.update(FIELD).set(FIELD.JOB_ID, job).where(FIELD.ID.eq(field.id())).execute();
        return job;
    }

    /// Outside of the transaction of the caller, which would wait for itself.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void dropIndex(CustomField field) {
        indexes.drop(field);
    }

    CustomField of(JobId job) {
        return FieldRows.read(db, FIELD.JOB_ID.eq(job)).stream()
                .findFirst()
                .orElseThrow(() -> new JobProblem("The field is gone, or other work on it has begun."));
    }

    public void indexed(CustomFieldId id, boolean so) {
        db.update(FIELD).set(FIELD.INDEXED, so).where(FIELD.ID.eq(id)).execute();
        fields.changing();
    }

    /// @return the records whose values were purged, in their order; empty when none is left behind the last
    List<UUID> purgeSome(CustomizedKind kind, CustomField field, UUID last) {
        return db
                .fetch(
                        """
                        update {0} set {1} = {2} - {3}
                         where {4} in (select {4} from {0}
                                        where {5} and {4} > {6} and jsonb_exists({2}, {3}) order by {4} limit {7})
                        returning {4}
                        """,
                        kind.table(),
                        DSL.field(kind.custom().getUnqualifiedName()),
                        kind.custom(),
                        val(field.key()),
                        kind.id(),
                        kind.rows(),
                        val(last),
                        val(SOME))
                .map(row -> row.get(0, UUID.class))
                .stream()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
    }

    void forget(CustomFieldId id) {
        db.deleteFrom(FIELD).where(FIELD.ID.eq(id)).execute();
        fields.changing();
    }
}
