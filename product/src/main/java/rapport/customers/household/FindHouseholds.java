package rapport.customers.household;

import static rapport.customers.db.Tables.HOUSEHOLD_PROPOSAL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.AccountId;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.Jobs;
import rapport.jobs.Nightly;
import rapport.jobs.Progress;
import rapport.web.Formats;

/// Looks each night, and when somebody asks, for people who seem to live together and live in no household yet.
@Service
public class FindHouseholds implements JobKind, Nightly {
    private static final String NAME = "find-households";
    static final String WORKLIST = "/households/found";

    private final DSLContext db;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    FindHouseholds(DSLContext db, Jobs jobs, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
        this.jobs = jobs;
    }

    public JobId begin(AccountId by) {
        return jobs.start(NAME, "Look for households", WORKLIST, by);
    }

    /// One statement reads who shares what; who is linked to whom by any of it lives together. What was
    /// found before goes.
    public void now() {
        var groups = new LinkedPeople();
        for (var shared : db.fetch(SharedHomes.SQL, DSL.val(SharedHomes.MOST))) {
            groups.link(List.of(shared.get("people", UUID[].class)), shared.get("reason", String.class));
        }
        List<LinkedPeople.Group> found = groups.of(SharedHomes.MOST);
        transaction.executeWithoutResult(_ -> {
            db.deleteFrom(HOUSEHOLD_PROPOSAL).execute();
            db.batch(found.stream()
                            .map(group -> db.insertInto(HOUSEHOLD_PROPOSAL)
                                    .set(
                                            HOUSEHOLD_PROPOSAL.PEOPLE,
                                            group.people().toArray(UUID[]::new))
                                    .set(
                                            HOUSEHOLD_PROPOSAL.REASONS,
                                            group.reasons().toArray(String[]::new)))
                            .toList())
                    .execute();
        });
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
        return Optional.of("all people were looked through");
    }

    @Override
    public void run(JobId job, Progress progress) {
        now();
    }

    @Override
    public void run(Instant at) {
        now();
    }
}
