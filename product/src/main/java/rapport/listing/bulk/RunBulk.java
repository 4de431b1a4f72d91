package rapport.listing.bulk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.Progress;
import rapport.web.Formats;

/// Does an act with many records in the background. It goes on where it was when it was stopped or killed.
@Component
class RunBulk implements JobKind {
    static final String NAME = "bulk";

    private final Bulks bulks;
    private final ApplyChunk chunk;

    RunBulk(Bulks bulks, ApplyChunk chunk) {
        this.bulks = bulks;
        this.chunk = chunk;
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
        BulkId id = bulks.of(job);
        long before = bulks.get(id).handled();
        progress.total(bulks.targets(id));
        progress.alreadyDone(before);
        while (true) {
            progress.goOn();
            long handled = chunk.next(id, progress::account);
            if (handled == before) {
                bulks.forgetTargets(id);
                return;
            }
            progress.done(handled);
            before = handled;
        }
    }

    @Override
    public Optional<String> summary(JobId job, Formats formats) {
        return Optional.of(BulkSummary.of(bulks.get(bulks.of(job)), formats));
    }
}
