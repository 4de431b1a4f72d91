package rapport.quality.cleaning;

import static rapport.quality.db.Tables.SWEEP;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import rapport.access.AccountId;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.EveryParty;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.Jobs;
import rapport.jobs.Nightly;
import rapport.jobs.Progress;
import rapport.web.Formats;

/// Goes through the customers that were changed since the last time and writes down what the
/// rules would change of them: each night, and when somebody asks.
@Service
public class FindProposals implements JobKind, Nightly {
    private static final String NAME = "cleaning-proposals";
    private static final int AT_ONCE = 2_000;

    /// Hears how many are done, between two steps.
    private interface Step {
        void reached(long done);
    }

    private final DSLContext db;
    private final EveryParty parties;
    private final List<CleaningRule> rules;
    private final Proposals proposals;
    private final Jobs jobs;
    private final Clock clock;

    FindProposals(
            DSLContext db, EveryParty parties, List<CleaningRule> rules, Proposals proposals, Jobs jobs, Clock clock) {
        this.db = db;
        this.parties = parties;
        this.rules = rules;
        this.proposals = proposals;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// At once where few were changed, in the background otherwise.
    ///
    /// @return whether it is done
    public boolean begin(AccountId by) {
        if (parties.count(last().orElse(null)) <= AT_ONCE) {
            now();
            return true;
        }
        jobs.start(NAME, "Look for what can be cleaned", "/quality/cleaning", by);
        return false;
    }

    public void now() {
        sweep(_ -> {});
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String action() {
        return "See the proposals";
    }

    @Override
    public Optional<String> summary(JobId job, Formats formats) {
        return Optional.of("all customers were looked through that had changed");
    }

    @Override
    public void run(JobId job, Progress progress) {
        progress.total(parties.count(last().orElse(null)));
        sweep(done -> {
            progress.done(done);
            progress.goOn();
        });
    }

    @Override
    public void run(Instant at) {
        now();
    }

    Optional<Instant> last() {
        return db.select(SWEEP.AT).from(SWEEP).fetchOptional(SWEEP.AT);
    }

    private void sweep(Step step) {
        Instant begun = clock.instant();
        @Nullable Instant since = last().orElse(null);
        @Nullable PartyId after = null;
        long done = 0;
        for (var some = parties.next(null, since, AT_ONCE);
                !some.isEmpty();
                some = parties.next(after, since, AT_ONCE)) {
            proposals.found(judged(some));
            after = List.copyOf(some.keySet()).getLast();
            done += some.size();
            step.reached(done);
        }
        db.insertInto(SWEEP)
                .set(SWEEP.AT, begun)
                .onConflict(SWEEP.SINGLE)
                .doUpdate()
                .set(SWEEP.AT, begun)
                .execute();
    }

    private Map<PartyId, List<Finding>> judged(Map<PartyId, PartyFacts> some) {
        return some.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> rules.stream()
                                .flatMap(rule -> rule.in(entry.getValue()))
                                .toList()));
    }
}
