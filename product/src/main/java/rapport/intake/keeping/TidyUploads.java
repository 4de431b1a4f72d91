package rapport.intake.keeping;

import static org.jooq.impl.DSL.selectOne;
import static rapport.intake.db.Tables.IMPORT;
import static rapport.intake.db.Tables.UPLOAD;
import static rapport.intake.db.Tables.UPLOAD_PIECE;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.intake.StartImport;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;
import rapport.jobs.Tidying;

/// Removes drafts that nobody started, and the bytes of files that no import needs any more. The account of an import
/// stays, with every row as it came; what goes is the file, so an import that broke off long ago cannot go on.
@Component
class TidyUploads implements Tidying {
    private final DSLContext db;
    private final Jobs jobs;
    private final Duration kept;

    TidyUploads(DSLContext db, Jobs jobs, @Value("${rapport.keep.uploads}") Duration kept) {
        this.db = db;
        this.jobs = jobs;
        this.kept = kept;
    }

    @Override
    @Transactional
    public void tidy(Instant now) {
        Instant old = now.minus(kept);
        db.deleteFrom(IMPORT)
                .where(IMPORT.JOB_ID.isNull())
                .and(IMPORT.CREATED_AT.lt(old))
                .execute();
        removeFiles(old, now);
        db.deleteFrom(UPLOAD)
                .where(UPLOAD.REMOVED_AT.isNotNull())
                .andNotExists(selectOne().from(IMPORT).where(IMPORT.UPLOAD_ID.eq(UPLOAD.ID)))
                .execute();
    }

    private void removeFiles(Instant old, Instant now) {
        Set<JobId> underWay = jobs.underWay(StartImport.KIND);
        var needed = selectOne()
                .from(IMPORT)
                .where(IMPORT.UPLOAD_ID.eq(UPLOAD.ID))
                .and(IMPORT.JOB_ID.isNull().or(IMPORT.STARTED_AT.ge(old)).or(IMPORT.JOB_ID.in(underWay)));
        var removed = db.update(UPLOAD)
                .set(UPLOAD.REMOVED_AT, now)
                .where(UPLOAD.CREATED_AT.lt(old))
                .and(UPLOAD.REMOVED_AT.isNull())
                .andNotExists(needed)
                .returning(UPLOAD.ID)
                .fetch(UPLOAD.ID);
        db.deleteFrom(UPLOAD_PIECE).where(UPLOAD_PIECE.UPLOAD_ID.in(removed)).execute();
    }
}
