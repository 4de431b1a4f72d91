package rapport.matching.searching;

import static rapport.matching.db.Tables.SEARCHED;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.customers.PartyKind;
import rapport.jobs.JobId;

/// What searches have found, kind by kind.
@Component
class Searches {
    /// @param records how many were looked through
    /// @param same    pairs that are surely one customer
    /// @param ask     pairs of which somebody has to decide
    record Searched(PartyKind kind, long records, long same, long ask) {}

    private final DSLContext db;

    Searches(DSLContext db) {
        this.db = db;
    }

    List<Searched> of(JobId job) {
        return db.select(SEARCHED.KIND, SEARCHED.RECORDS, SEARCHED.SAME, SEARCHED.ASK)
                .from(SEARCHED)
                .where(SEARCHED.JOB_ID.eq(job))
                .fetch(Records.mapping(Searched::new));
    }

    void done(JobId job, Searched found) {
        db.insertInto(SEARCHED)
                .set(SEARCHED.JOB_ID, job)
                .set(SEARCHED.KIND, found.kind())
                .set(SEARCHED.RECORDS, found.records())
                .set(SEARCHED.SAME, found.same())
                .set(SEARCHED.ASK, found.ask())
                .execute();
    }
}
