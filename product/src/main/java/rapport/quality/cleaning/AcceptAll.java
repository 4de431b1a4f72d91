package rapport.quality.cleaning;

import static rapport.quality.db.Tables.ACCEPTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.PartyOwners;
import rapport.jobs.AccountLine;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.JobProblem;
import rapport.jobs.Jobs;
import rapport.jobs.Progress;

/// Accepts all proposals of a rule, of customers of whom somebody may change many. It is one act, whether it is done at
/// once or in the background, so that one undo takes it back.
@Service
class AcceptAll implements JobKind {
    private static final String NAME = "cleaning";
    private static final int AT_ONCE = 100;
    private static final int CHUNK = 200;

    /// @param done how many were accepted; the others were refused or are no longer so
    record Accepted(int done, int others) {}

    private final DSLContext db;
    private final Proposals proposals;
    private final DecideProposals decide;
    private final PartyOwners parties;
    private final Viewers viewers;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    AcceptAll(
            DSLContext db,
            Proposals proposals,
            DecideProposals decide,
            PartyOwners parties,
            Viewers viewers,
            Jobs jobs,
            TransactionTemplate transaction) {
        this.db = db;
        this.proposals = proposals;
        this.decide = decide;
        this.parties = parties;
        this.viewers = viewers;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /// The viewer who sees only customers of whom he may change many.
    static Viewer asMassEditor(Viewer viewer) {
        return DecideProposals.asEditor(viewer)
                .narrowedTo(CustomerKinds.PERSON, Right.BULK)
                .narrowedTo(CustomerKinds.ORGANISATION, Right.BULK);
    }

    boolean isQuick(CleaningRule rule, Viewer viewer) {
        return proposals.count(rule.key(), asMassEditor(viewer)) <= AT_ONCE;
    }

    Accepted now(CleaningRule rule, Viewer viewer) {
        return transaction.execute(_ -> {
            var some = proposals.next(rule.key(), null, AT_ONCE, asMassEditor(viewer));
            int others = accept(some, viewer).size();
            return new Accepted(some.size() - others, others);
        });
    }

    JobId later(CleaningRule rule, Viewer viewer) {
        return transaction.execute(_ -> {
            JobId job = jobs.start(NAME, "Clean: " + rule.title(), "/quality/cleaning/" + rule.key(), viewer.id());
            db.insertInto(ACCEPTANCE)
                    .set(ACCEPTANCE.JOB_ID, job)
                    .set(ACCEPTANCE.RULE, rule.key())
                    .execute();
            return job;
        });
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean canGoOn() {
        return true;
    }

    /// What is accepted is proposed no more, so it begins anew where it was.
    @Override
    public void run(JobId job, Progress progress) {
        String rule = db.select(ACCEPTANCE.RULE)
                .from(ACCEPTANCE)
                .where(ACCEPTANCE.JOB_ID.eq(job))
                .fetchSingle(ACCEPTANCE.RULE);
        Viewer viewer = jobs.find(job)
                .flatMap(one -> viewers.of(one.account()))
                .orElseThrow(() -> new JobProblem("The account of whoever began this is closed."));
        Viewer editor = asMassEditor(viewer);
        progress.total(proposals.count(rule, editor));
        @Nullable ProposalId after = null;
        long done = 0;
        for (var some = proposals.next(rule, null, CHUNK, editor);
                !some.isEmpty();
                some = proposals.next(rule, after, CHUNK, editor)) {
            progress.goOn();
            var these = some;
            long reached = done + these.size();
            transaction.executeWithoutResult(_ -> {
                progress.account(accept(these, viewer));
                progress.done(reached);
            });
            done = reached;
            after = these.getLast().id();
        }
    }

    /// @return those that were not accepted, and why
    private List<AccountLine> accept(List<Proposal> some, Viewer viewer) {
        Map<UUID, String> names = names(some, viewer);
        List<AccountLine> lines = new ArrayList<>();
        for (Proposal proposal : some) {
            String who = names.getOrDefault(proposal.party().value(), "Somebody");
            switch (decide.accept(proposal, viewer)) {
                case Verdict.Accepted _ -> {}
                case Verdict.Refused(var why) -> lines.add(AccountLine.refused(who, why, ""));
                case Verdict.Gone _ ->
                    lines.add(AccountLine.skipped(who, "It was changed meanwhile, or decided by somebody else.", ""));
            }
        }
        return lines;
    }

    private Map<UUID, String> names(List<Proposal> some, Viewer viewer) {
        List<PartyId> ids = some.stream().map(Proposal::party).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : parties.of(ids, viewer).stream().collect(Collectors.toMap(one -> one.id(), one -> one.name()));
    }
}
