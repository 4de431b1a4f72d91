package rapport.listing.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;
import rapport.journal.ChangeSets;

/// Begins an act on many records: at once where they are few, in the background otherwise.
@Component
class BeginBulk {
    private static final int AT_ONCE = 500;

    private final Bulks bulks;
    private final ApplyChunk chunk;
    private final Jobs jobs;
    private final ChangeSets changeSets;

    BeginBulk(Bulks bulks, ApplyChunk chunk, Jobs jobs, ChangeSets changeSets) {
        this.bulks = bulks;
        this.chunk = chunk;
        this.jobs = jobs;
        this.changeSets = changeSets;
    }

    /// @param records the ids of those it is for
    /// @param back    the page of the list
    @Transactional
    BulkBegun with(BulkAct act, List<String> answers, Select<Record1<UUID>> records, String back, Viewer viewer) {
        String problem = act.problem(answers);
        if (!problem.isEmpty()) {
            return new BulkBegun.Refused(problem);
        }
        changeSets.call(act.sentence(answers));
        BulkId id = bulks.begin(act, answers, records, viewer);
        long count = bulks.targets(id);
        if (count == 0) {
            return new BulkBegun.Nobody();
        }
        if (count <= AT_ONCE) {
            return new BulkBegun.Done(count, atOnce(id, viewer));
        }
        String title = act.sentence(answers) + ": " + viewer.formats().number(count) + " " + act.list();
        JobId job = jobs.start(RunBulk.NAME, title, back, viewer.id());
        bulks.isDoneBy(id, job);
        return new BulkBegun.Started(job);
    }

    private String atOnce(BulkId id, Viewer viewer) {
        List<AccountLine> exceptions = new ArrayList<>();
        chunk.next(id, exceptions::addAll);
        bulks.forgetTargets(id);
        String summary = BulkSummary.of(bulks.get(id), viewer.formats());
        return exceptions.isEmpty()
                ? summary
                : summary + ": " + exceptions.getFirst().subject() + ": "
                        + exceptions.getFirst().reason();
    }
}
