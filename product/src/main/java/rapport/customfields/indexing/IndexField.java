package rapport.customfields.indexing;

import org.springframework.stereotype.Component;
import rapport.customfields.CustomField;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.Progress;

/// Builds the index of a field.
@Component
class IndexField implements JobKind {
    static final String NAME = "index-field";

    private final FieldsAtWork fields;
    private final Indexes indexes;

    IndexField(FieldsAtWork fields, Indexes indexes) {
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
        progress.total(1);
        CustomField field = fields.of(job);
        indexes.build(field);
        fields.indexed(field.id(), true);
        progress.done(1);
    }
}
