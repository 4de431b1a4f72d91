package rapport.intake.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.JobProblem;
import rapport.jobs.Progress;
import rapport.journal.ChangeSetId;
import rapport.journal.Source;
import rapport.web.NotFound;

/// The job that brings in the records of a file. It begins at the first row that was not handled yet.
@Component
class BringRecords implements JobKind {
    static final String NAME = "intake.records";
    private static final int CHUNK = 200;

    private final ArrivalDrafts drafts;
    private final ArrivalTable table;
    private final BringChunk chunk;
    private final Viewers viewers;
    private final List<Arrivals> kinds;

    BringRecords(ArrivalDrafts drafts, ArrivalTable table, BringChunk chunk, Viewers viewers, List<Arrivals> kinds) {
        this.drafts = drafts;
        this.table = table;
        this.chunk = chunk;
        this.viewers = viewers;
        this.kinds = kinds;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Source source() {
        return Source.IMPORT;
    }

    @Override
    public ChangeSetId changeSet(JobId job) {
        return new ChangeSetId(drafts.of(job).id().value());
    }

    @Override
    public boolean canGoOn() {
        return true;
    }

    @Override
    public void run(JobId job, Progress progress) {
        Arrival arrival = drafts.of(job);
        Arrivals kind = kinds.stream()
                .filter(one -> one.key().equals(arrival.kind()))
                .findFirst()
                .orElseThrow(() -> new JobProblem("Such records are no longer brought in."));
        Viewer by = viewers.of(arrival.by())
                .orElseThrow(() -> new JobProblem("The account of whoever began this is closed."));
        try {
            progress.total(table.count(arrival));
            progress.alreadyDone(arrival.handled());
            bring(arrival, kind, by, progress);
        } catch (NotFound removed) {
            throw new JobProblem(String.valueOf(removed.getMessage()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void bring(Arrival arrival, Arrivals kind, Viewer by, Progress progress) throws IOException {
        var reading = table.reading(arrival, kind.columns());
        try (var rows = table.open(arrival)) {
            long handled = 0;
            for (; handled < arrival.handled() && rows.hasNext(); handled++) {
                rows.next();
            }
            var lines = new ArrayList<ArrivalTable.Line>();
            while (rows.hasNext()) {
                lines.add(reading.apply(rows.next()));
                if (lines.size() == CHUNK || !rows.hasNext()) {
                    progress.goOn();
                    chunk.write(arrival.id(), handled, kind, List.copyOf(lines), by, progress);
                    handled += lines.size();
                    lines.clear();
                }
            }
        }
    }
}
