package rapport.listing.bulk;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static rapport.listing.db.Tables.BULK;
import static rapport.listing.db.Tables.BULK_TARGET;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;
import rapport.jobs.JobId;
import rapport.jobs.Outcome;

/// What was begun on many records, and how far it is.
@Component
class Bulks {
    /// @param reached the last record that was done; null before the first
    record Begun(
            BulkId id,
            String list,
            String act,
            List<String> answers,
            AccountId account,
            long done,
            long skipped,
            long refused,
            @Nullable UUID reached) {
        long handled() {
            return done + skipped + refused;
        }
    }

    private final DSLContext db;

    Bulks(DSLContext db) {
        this.db = db;
    }

    /// @param records the ids of those it is for
    BulkId begin(BulkAct act, List<String> answers, Select<Record1<UUID>> records, Viewer viewer) {
        BulkId id = db.insertInto(BULK)
                .set(BULK.LIST, act.list())
                .set(BULK.ACT, act.key())
                .set(BULK.ANSWERS, answers.toArray(String[]::new))
                .set(BULK.ACCOUNT_ID, viewer.id())
                .returning(BULK.ID)
                .fetchSingle(BULK.ID);
        db.execute(
                "insert into {0} (bulk_id, record_id) select {1}, found.id from ({2}) as found (id)",
                BULK_TARGET, val(id.value()), records);
        return id;
    }

    void isDoneBy(BulkId id, JobId job) {
        db.update(BULK).set(BULK.JOB_ID, job).where(BULK.ID.eq(id)).execute();
    }

    BulkId of(JobId job) {
        return db.select(BULK.ID).from(BULK).where(BULK.JOB_ID.eq(job)).fetchSingle(BULK.ID);
    }

    long targets(BulkId id) {
        return db.fetchCount(BULK_TARGET, BULK_TARGET.BULK_ID.eq(id));
    }

    /// Nobody else goes on with it meanwhile, in this transaction.
    Begun lock(BulkId id) {
        return read(id, true);
    }

    Begun get(BulkId id) {
        return read(id, false);
    }

    private Begun read(BulkId id, boolean lock) {
        var query = db.selectFrom(BULK).where(BULK.ID.eq(id));
        return (lock ? query.forUpdate() : query)
                .fetchSingle(row -> new Begun(
                        row.getId(),
                        row.getList(),
                        row.getAct(),
                        Arrays.asList(row.getAnswers()),
                        row.getAccountId(),
                        row.getDone(),
                        row.getSkipped(),
                        row.getRefused(),
                        row.getReached()));
    }

    List<UUID> next(Begun begun, int most) {
        return db.select(BULK_TARGET.RECORD_ID)
                .from(BULK_TARGET)
                .where(BULK_TARGET.BULK_ID.eq(begun.id()))
                .and(begun.reached() == null ? noCondition() : BULK_TARGET.RECORD_ID.gt(begun.reached()))
                .orderBy(BULK_TARGET.RECORD_ID)
                .limit(most)
                .fetch(BULK_TARGET.RECORD_ID);
    }

    void reach(Begun begun, List<UUID> records, List<AccountLine> exceptions) {
        long skipped = exceptions.stream()
                .filter(line -> line.outcome() == Outcome.SKIPPED)
                .count();
        db.update(BULK)
                .set(BULK.REACHED, records.getLast())
                .set(BULK.DONE, BULK.DONE.plus(records.size() - exceptions.size()))
                .set(BULK.SKIPPED, BULK.SKIPPED.plus(skipped))
                .set(BULK.REFUSED, BULK.REFUSED.plus(exceptions.size() - skipped))
                .where(BULK.ID.eq(begun.id()))
                .execute();
    }

    void forgetTargets(BulkId id) {
        db.deleteFrom(BULK_TARGET).where(BULK_TARGET.BULK_ID.eq(id)).execute();
    }
}
