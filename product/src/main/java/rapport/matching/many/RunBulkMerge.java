package rapport.matching.many;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.jobs.Job;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.JobProblem;
import rapport.jobs.Jobs;
import rapport.jobs.Progress;

/// The job that merges many pairs, each in a transaction with its line in the account, the surest
/// first. Stopped or killed, it goes on behind the last that was done, and knows who went into whom.
@Component
class RunBulkMerge implements JobKind {
    static final String KIND = "matching.merge";

    private static final int AT_ONCE = 100;

    private final BulkMerges merges;
    private final MemberRows members;
    private final MergePair merge;
    private final Jobs jobs;
    private final Viewers viewers;
    private final TransactionTemplate transactions;

    RunBulkMerge(
            BulkMerges merges,
            MemberRows members,
            MergePair merge,
            Jobs jobs,
            Viewers viewers,
            TransactionTemplate transactions) {
        this.merges = merges;
        this.members = members;
        this.merge = merge;
        this.jobs = jobs;
        this.viewers = viewers;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public boolean canGoOn() {
        return true;
    }

    @Override
    public void run(JobId job, Progress progress) {
        BulkMerges.Begun begun = merges.get(job);
        progress.total(merges.count(job));
        progress.alreadyDone(begun.reached());
        Members known = members.of(job);
        long reached = begun.reached();
        List<BulkMerges.Target> next = merges.after(job, reached, AT_ONCE);
        while (!next.isEmpty()) {
            Viewer viewer = whoBegan(job);
            for (BulkMerges.Target target : next) {
                progress.goOn();
                transactions.executeWithoutResult(_ -> {
                    progress.account(List.of(merge.now(target, begun.least(), known, viewer)));
                    members.keep(job, known.newcomers());
                    merges.reach(job, target.place());
                    progress.done(target.place());
                });
                reached = target.place();
            }
            next = merges.after(job, reached, AT_ONCE);
        }
        merges.forgetPairs(job);
        members.forget(job);
    }

    /// With the rights of this moment: they may have been taken away since.
    private Viewer whoBegan(JobId job) {
        Viewer viewer = jobs.find(job)
                .map(Job::account)
                .flatMap(viewers::of)
                .orElseThrow(() -> new JobProblem("The account of whoever began this is closed."));
        if (!StartBulkMerge.mayMergeMany(viewer)) {
            throw new JobProblem("Whoever began this may not change many customers at once any more.");
        }
        return viewer;
    }
}
