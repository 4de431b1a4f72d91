package rapport.customfields.indexing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.customfields.CustomField;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.Progress;

/// Takes the values of a removed field from all records, and then the field itself. What was
/// purged already is not found again, so it goes on where it was.
@Component
class PurgeField implements JobKind {
    static final String NAME = "purge-field";

    private final FieldsAtWork fields;
    private final Indexes indexes;

    PurgeField(FieldsAtWork fields, Indexes indexes) {
        this.fields = fields;
        this.indexes = indexes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean canGoOn() {
        return true;
    }

    @Override
    public void run(JobId job, Progress progress) {
        CustomField field = fields.of(job);
        indexes.drop(field);
        fields.indexed(field.id(), false);
        var last = new UUID(0, 0);
        long purged = 0;
        while (true) {
            progress.goOn();
            var some = fields.purgeSome(indexes.kind(field), field, last);
            if (some.isEmpty()) {
                fields.forget(field.id());
                return;
            }
            last = some.getLast();
            purged += some.size();
            progress.done(purged);
        }
    }
}
