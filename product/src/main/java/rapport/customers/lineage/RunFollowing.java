package rapport.customers.lineage;

import static rapport.customers.db.Tables.FOLLOWING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.SourceId;
import rapport.customers.keeping.FollowSources;
import rapport.customers.keeping.Followed;
import rapport.customers.survival.KnownSource;
import rapport.customers.survival.Offers;
import rapport.customers.survival.SourceTrust;
import rapport.jobs.AccountLine;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.JobProblem;
import rapport.jobs.Jobs;
import rapport.jobs.Progress;

/// The job that lets the values of all customers of whom a source told follow a decision about it. What is done already
/// changes no more, so after an interruption it begins anew.
@Component
class RunFollowing implements JobKind {
    private static final String KIND = "customers.following";
    private static final int CHUNK = 200;

    private final DSLContext db;
    private final Jobs jobs;
    private final FollowSources follow;
    private final Offers offers;
    private final SourceTrust trust;
    private final Parties parties;
    private final Viewers viewers;
    private final TransactionTemplate together;

    RunFollowing(
            DSLContext db,
            Jobs jobs,
            FollowSources follow,
            Offers offers,
            SourceTrust trust,
            Parties parties,
            Viewers viewers,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.jobs = jobs;
        this.follow = follow;
        this.offers = offers;
        this.trust = trust;
        this.parties = parties;
        this.viewers = viewers;
        this.together = new TransactionTemplate(transactions);
    }

    /// @param source null where a rule has changed, which concerns all of them
    /// @param again  whether it is believed again after it had been withdrawn
    @Transactional
    public JobId start(@Nullable SourceId source, boolean again, String title, AccountId by) {
        JobId job = jobs.start(KIND, title, "/settings/sources", by);
        db.insertInto(FOLLOWING)
                .set(FOLLOWING.JOB_ID, job)
                .set(FOLLOWING.SOURCE_ID, source)
                .set(FOLLOWING.AGAIN, again)
                .execute();
        return job;
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
        var asked = db.selectFrom(FOLLOWING).where(FOLLOWING.JOB_ID.eq(job)).fetchSingle();
        KnownSource source = asked.getSourceId() == null
                ? null
                : trust.find(asked.getSourceId()).orElseThrow();
        Viewer by = jobs.find(job)
                .flatMap(one -> viewers.of(one.account()))
                .orElseThrow(() -> new JobProblem("Whoever asked for this does not work here any more."));
        List<PartyId> told = offers.toldBy(asked.getSourceId());
        progress.total(told.size());
        for (int from = 0; from < told.size(); from += CHUNK) {
            progress.goOn();
            List<PartyId> chunk = told.subList(from, Math.min(told.size(), from + CHUNK));
            int done = from + chunk.size();
            together.executeWithoutResult(_ -> {
                progress.account(lines(follow.of(chunk, source, asked.getAgain(), by), by));
                progress.done(done);
            });
        }
    }

    private List<AccountLine> lines(Map<PartyId, Followed> followed, Viewer by) {
        var lines = new ArrayList<AccountLine>();
        Map<PartyId, Parties.Named> names = parties.named(
                followed.keySet().stream()
                        .filter(id -> followed.get(id) != Followed.UNCHANGED)
                        .toList(),
                by);
        followed.forEach((id, outcome) -> {
            Parties.Named named = names.get(id);
            String name = named == null ? id.toString() : named.name();
            String path = named == null ? "" : named.path();
            switch (outcome) {
                case CHANGED -> lines.add(AccountLine.done(name, path));
                case KNOWN_FROM_NOWHERE_ELSE ->
                    lines.add(AccountLine.skipped(name, "Known from nowhere else, and left as it was.", path));
                case OUT_OF_REACH -> lines.add(AccountLine.refused(name, "Is gone, or not yours to change.", path));
                case UNCHANGED -> {}
            }
        });
        return lines;
    }
}
