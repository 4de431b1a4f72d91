package rapport.intake.records;

import static rapport.intake.db.Tables.ARRIVAL;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.intake.ArrivalId;
import rapport.intake.StoredTexts;
import rapport.intake.UploadId;
import rapport.intake.db.tables.records.ArrivalRecord;
import rapport.intake.reading.Inspected;
import rapport.jobs.JobId;
import rapport.web.NotFound;

/// Keeps files of records, from draft to the end.
@Component
class ArrivalDrafts {
    private final DSLContext db;
    private final StoredTexts texts;

    ArrivalDrafts(DSLContext db, StoredTexts texts) {
        this.db = db;
        this.texts = texts;
    }

    ArrivalId add(
            UploadId upload, String kind, String title, Inspected.Table table, List<String> columns, AccountId by) {
        return db.insertInto(ARRIVAL)
                .set(ARRIVAL.UPLOAD_ID, upload)
                .set(ARRIVAL.BRINGS, kind)
                .set(ARRIVAL.TITLE, title)
                .set(ARRIVAL.CHOICES, texts.of(table.choices()))
                .set(ARRIVAL.HEADER, table.header().toArray(String[]::new))
                .set(ARRIVAL.COLUMNS, columns.toArray(String[]::new))
                .set(ARRIVAL.CREATED_BY, by)
                .returning(ARRIVAL.ID)
                .fetchSingle(ARRIVAL.ID);
    }

    /// The file of a kind, for whoever handed it in.
    ///
    /// @throws NotFound when there is none
    Arrival get(ArrivalId id, String kind, Viewer viewer) {
        return find(ARRIVAL.ID.eq(id).and(ARRIVAL.BRINGS.eq(kind)).and(ARRIVAL.CREATED_BY.eq(viewer.id())))
                .orElseThrow(() -> new NotFound("This file is not here. Hand it in again."));
    }

    Arrival of(JobId job) {
        return find(ARRIVAL.JOB_ID.eq(job)).orElseThrow();
    }

    /// Nobody else adds to it until the transaction of the caller ends.
    Arrival lock(ArrivalId id) {
        return db.selectFrom(ARRIVAL).where(ARRIVAL.ID.eq(id)).forUpdate().fetchSingle(this::read);
    }

    void match(Arrival draft) {
        db.update(ARRIVAL)
                .set(ARRIVAL.COLUMNS, draft.columns().toArray(String[]::new))
                .set(ARRIVAL.MEANINGS, texts.write(draft.meanings()))
                .where(ARRIVAL.ID.eq(draft.id()))
                .and(ARRIVAL.JOB_ID.isNull())
                .execute();
    }

    void started(ArrivalId id, JobId job) {
        db.update(ARRIVAL).set(ARRIVAL.JOB_ID, job).where(ARRIVAL.ID.eq(id)).execute();
    }

    void handled(ArrivalId id, long rows) {
        db.update(ARRIVAL).set(ARRIVAL.HANDLED, rows).where(ARRIVAL.ID.eq(id)).execute();
    }

    private Optional<Arrival> find(Condition which) {
        return db.selectFrom(ARRIVAL).where(which).fetchOptional(this::read);
    }

    private Arrival read(ArrivalRecord row) {
        return new Arrival(
                row.getId(),
                row.getUploadId(),
                row.getBrings(),
                row.getTitle(),
                texts.choices(row.getChoices()),
                List.of(row.getHeader()),
                List.of(row.getColumns()),
                texts.read(row.getMeanings()),
                row.getJobId(),
                row.getHandled(),
                row.getCreatedBy());
    }
}
