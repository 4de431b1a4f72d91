package rapport.listing.export;

import static rapport.listing.db.Tables.EXPORT;
import static rapport.listing.db.Tables.EXPORT_PIECE;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;
import rapport.jobs.Tidying;
import rapport.listing.Layout;
import rapport.listing.ListDefinition;
import rapport.listing.ListState;

/// The files that jobs write and that people fetch afterwards. Each is seen by whoever asked for it.
@Component
class Exports implements Tidying {
    private static final Duration KEPT = Duration.ofDays(7);

    /// @param job   null for a moment, until it is begun
    /// @param whole whether the file is there
    record Asked(
            ExportId id,
            String list,
            ExportFormat format,
            ListState state,
            AccountId account,
            @Nullable JobId job,
            long rows,
            boolean whole) {
        String name() {
            return list + "." + format.ending();
        }
    }

    private final DSLContext db;
    private final Jobs jobs;

    Exports(DSLContext db, Jobs jobs) {
        this.db = db;
        this.jobs = jobs;
    }

    @Transactional
    JobId begin(ListDefinition<?> list, ExportFormat format, ListState state, Viewer viewer) {
        ExportId id = db.insertInto(EXPORT)
                .set(EXPORT.LIST, list.key())
                .set(EXPORT.FORMAT, format)
                .set(EXPORT.SEARCH, state.search())
                .set(EXPORT.FILTER, state.filter())
                .set(EXPORT.SORT, state.sort())
                .set(EXPORT.COLUMNS, state.columns().toArray(String[]::new))
                .set(EXPORT.ACCOUNT_ID, viewer.id())
                .returning(EXPORT.ID)
                .fetchSingle(EXPORT.ID);
        JobId job = jobs.start(RunExport.NAME, list.title() + " as " + format, "/exports/" + id, viewer.id());
        db.update(EXPORT).set(EXPORT.JOB_ID, job).where(EXPORT.ID.eq(id)).execute();
        return job;
    }

    Asked of(JobId job) {
        return db.selectFrom(EXPORT).where(EXPORT.JOB_ID.eq(job)).fetchSingle(Exports::asked);
    }

    /// Empty for a file of somebody else, or one that is gone by now.
    Optional<Asked> find(ExportId id, Viewer viewer) {
        return db.selectFrom(EXPORT)
                .where(EXPORT.ID.eq(id))
                .and(EXPORT.ACCOUNT_ID.eq(viewer.id()))
                .fetchOptional(Exports::asked);
    }

    /// What an attempt before this one has written is of no use.
    OutputStream write(ExportId id) {
        db.deleteFrom(EXPORT_PIECE).where(EXPORT_PIECE.EXPORT_ID.eq(id)).execute();
        return new Pieces((number, bytes) -> db.insertInto(EXPORT_PIECE)
                .set(EXPORT_PIECE.EXPORT_ID, id)
                .set(EXPORT_PIECE.NUMBER, number)
                .set(EXPORT_PIECE.BYTES, bytes)
                .execute());
    }

    void isWhole(ExportId id, long rows) {
        db.update(EXPORT)
                .set(EXPORT.ROWS, rows)
                .set(EXPORT.WHOLE, true)
                .where(EXPORT.ID.eq(id))
                .execute();
    }

    /// Hands the file on, a piece at a time.
    void copy(ExportId id, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            byte[] bytes = db.select(EXPORT_PIECE.BYTES)
                    .from(EXPORT_PIECE)
                    .where(EXPORT_PIECE.EXPORT_ID.eq(id))
                    .and(EXPORT_PIECE.NUMBER.eq(number))
                    .fetchOne(EXPORT_PIECE.BYTES);
            if (bytes == null) {
                return;
            }
            out.write(bytes);
        }
    }

    @Override
    @Transactional
    public void tidy(Instant now) {
        db.deleteFrom(EXPORT).where(EXPORT.CREATED_AT.lt(now.minus(KEPT))).execute();
    }

    private static Asked asked(Record row) {
        return new Asked(
                row.get(EXPORT.ID),
                row.get(EXPORT.LIST),
                row.get(EXPORT.FORMAT),
                new ListState(
                        row.get(EXPORT.SEARCH),
                        row.get(EXPORT.FILTER),
                        row.get(EXPORT.SORT),
                        List.of(row.get(EXPORT.COLUMNS)),
                        Layout.TABLE),
                row.get(EXPORT.ACCOUNT_ID),
                row.get(EXPORT.JOB_ID),
                row.get(EXPORT.ROWS),
                row.get(EXPORT.WHOLE));
    }
}
