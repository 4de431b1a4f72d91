package rapport.matching.many;

import static rapport.matching.db.Tables.BULK_MERGE;
import static rapport.matching.db.Tables.BULK_MERGE_PAIR;
import static rapport.matching.db.Tables.PAIR;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.jobs.JobId;

/// The pairs that jobs are to merge, settled when somebody presses the button, and how far each job is.
@Component
class BulkMerges {
    record Begun(float least, long reached) {}

    record Target(long place, PartyId one, PartyId other, boolean ticked) {}

    private final DSLContext db;

    BulkMerges(DSLContext db) {
        this.db = db;
    }

    boolean any(Chosen chosen, Viewer viewer) {
        return db.fetchExists(DSL.selectOne().from(PAIR).where(which(chosen, viewer)));
    }

    void begin(JobId job, Chosen chosen, Viewer viewer) {
        db.insertInto(BULK_MERGE)
                .set(BULK_MERGE.JOB_ID, job)
                .set(BULK_MERGE.LEAST, chosen instanceof Chosen.From(var least) ? (float) least : 0f)
                .execute();
        db.insertInto(BULK_MERGE_PAIR)
                .columns(
                        BULK_MERGE_PAIR.JOB_ID,
                        BULK_MERGE_PAIR.PLACE,
                        BULK_MERGE_PAIR.ONE_ID,
                        BULK_MERGE_PAIR.OTHER_ID,
                        BULK_MERGE_PAIR.TICKED)
                .select(db.select(
                                DSL.val(job, BULK_MERGE_PAIR.JOB_ID),
                                DSL.rowNumber()
                                        .over(DSL.orderBy(PAIR.BITS.desc(), PAIR.ONE_ID, PAIR.OTHER_ID))
                                        .cast(Long.class),
                                PAIR.ONE_ID,
                                PAIR.OTHER_ID,
                                DSL.val(chosen instanceof Chosen.Ticked))
                        .from(PAIR)
                        .where(which(chosen, viewer)))
                .execute();
    }

    private static Condition which(Chosen chosen, Viewer viewer) {
        return switch (chosen) {
            case Chosen.From(var least) -> SurePairs.from(least, viewer);
            case Chosen.Ticked(var pairs) ->
                DSL.row(PAIR.ONE_ID, PAIR.OTHER_ID)
                        .in(pairs.stream()
                                .map(two -> DSL.row(two.one(), two.other()))
                                .toList())
                        .and(SurePairs.mayMerge(viewer));
        };
    }

    long count(JobId job) {
        return db.fetchCount(BULK_MERGE_PAIR, BULK_MERGE_PAIR.JOB_ID.eq(job));
    }

    Begun get(JobId job) {
        return db.select(BULK_MERGE.LEAST, BULK_MERGE.REACHED)
                .from(BULK_MERGE)
                .where(BULK_MERGE.JOB_ID.eq(job))
                .fetchSingle(Records.mapping(Begun::new));
    }

    List<Target> after(JobId job, long place, int most) {
        return db.select(
                        BULK_MERGE_PAIR.PLACE, BULK_MERGE_PAIR.ONE_ID, BULK_MERGE_PAIR.OTHER_ID, BULK_MERGE_PAIR.TICKED)
                .from(BULK_MERGE_PAIR)
                .where(BULK_MERGE_PAIR.JOB_ID.eq(job))
                .and(BULK_MERGE_PAIR.PLACE.gt(place))
                .orderBy(BULK_MERGE_PAIR.PLACE)
                .limit(most)
                .fetch(Records.mapping(Target::new));
    }

    void reach(JobId job, long place) {
        db.update(BULK_MERGE)
                .set(BULK_MERGE.REACHED, place)
                .where(BULK_MERGE.JOB_ID.eq(job))
                .execute();
    }

    void forgetPairs(JobId job) {
        db.deleteFrom(BULK_MERGE_PAIR).where(BULK_MERGE_PAIR.JOB_ID.eq(job)).execute();
    }
}
