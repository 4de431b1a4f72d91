package rapport.jobs.page;

import static rapport.jobs.db.Tables.ACCOUNT_LINE;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.jobs.AccountLine;
import rapport.jobs.JobId;
import rapport.jobs.Outcome;

/// Reads the account of a job by key: the last page costs what the first one costs.
@Component
class AccountLines {
    /// @param number its place in the account
    record Numbered(long number, AccountLine line) {}

    private final DSLContext db;

    AccountLines(DSLContext db) {
        this.db = db;
    }

    /// @param outcome null for all lines
    /// @param after   the number of the line before the first
    List<Numbered> of(JobId job, @Nullable Outcome outcome, long after, int most) {
        return db.select(
                        ACCOUNT_LINE.NUMBER,
                        DSL.row(ACCOUNT_LINE.SUBJECT, ACCOUNT_LINE.OUTCOME, ACCOUNT_LINE.REASON, ACCOUNT_LINE.LINK)
                                .mapping(AccountLine::new))
                .from(ACCOUNT_LINE)
                .where(ACCOUNT_LINE.JOB_ID.eq(job))
                .and(outcome == null ? DSL.noCondition() : ACCOUNT_LINE.OUTCOME.eq(DSL.inline(outcome)))
                .and(ACCOUNT_LINE.NUMBER.gt(after))
                .orderBy(ACCOUNT_LINE.NUMBER)
                .limit(most)
                .fetch(Records.mapping(Numbered::new));
    }
}
