package rapport.intake.running;

import static rapport.intake.db.Tables.SOURCE_RECORD;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.customers.SourceId;
import rapport.customers.survival.MatchingMode;
import rapport.database.BulkInsert;
import rapport.intake.Intake;
import rapport.intake.Intakes;
import rapport.intake.RowOutcome;
import rapport.intake.Tally;
import rapport.jobs.JobProblem;
import rapport.jobs.Progress;
import rapport.journal.ChangeSets;
import rapport.matching.alike.MakeFindable;

/// Writes some rows of an import with everything that hangs on them in one transaction: parties,
/// the rows as they came, the account, the progress. Two imports at once take turns, chunk by
/// chunk, so that they see each other's people.
@Component
class WriteChunk {
    private final DSLContext db;
    private final Intakes intakes;
    private final KnownCustomers customers;
    private final WriteParties parties;
    private final Viewers viewers;
    private final MakeFindable findable;
    private final Likenesses likenesses;
    private final ChangeSets changeSets;

    WriteChunk(
            DSLContext db,
            Intakes intakes,
            KnownCustomers customers,
            WriteParties parties,
            Viewers viewers,
            MakeFindable findable,
            Likenesses likenesses,
            ChangeSets changeSets) {
        this.db = db;
        this.intakes = intakes;
        this.customers = customers;
        this.parties = parties;
        this.viewers = viewers;
        this.findable = findable;
        this.likenesses = likenesses;
        this.changeSets = changeSets;
    }

    /// @throws IllegalStateException when these are not the rows that come next
    @Transactional
    void write(Intake intake, List<ImportRow> rows, Progress progress) {
        SourceId source = begin(intake, rows);
        Viewer importer = importer(intake);
        MatchingMode mode = Objects.requireNonNull(intake.matching(), "an import that runs has a mode");
        List<Match> matches = customers
                .among(rows, intake.mapping().kind(), source, mode, importer)
                .of(rows);
        List<Written> written = parties.write(matches, intake, source, importer);
        if (mode != MatchingMode.CREATE) {
            findable.now(written.stream()
                    .filter(row -> row.outcome() == RowOutcome.CREATED || row.outcome() == RowOutcome.UPDATED)
                    .map(Written::party)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
        }
        end(intake, source, written, progress);
    }

    /// Keeps a row that could not be written, as refused.
    @Transactional
    void refuse(Intake intake, ImportRow row, String reason, Progress progress) {
        SourceId source = begin(intake, List.of(row));
        end(intake, source, List.of(Written.refused(row, reason)), progress);
    }

    /// With the rights that whoever brought the file has at this moment.
    private Viewer importer(Intake intake) {
        return viewers.of(intake.createdBy())
                .orElseThrow(() -> new JobProblem(
                        "Whoever brought this file does not work here any more: nothing is written for them."));
    }

    private SourceId begin(Intake intake, List<ImportRow> rows) {
        db.execute("select pg_advisory_xact_lock(hashtext('intake.import'))");
        long written = intakes.lock(intake.id()).sum();
        if (written != rows.getFirst().number()) {
            throw new IllegalStateException(
                    "Row " + written + " comes next, not " + rows.getFirst().number());
        }
        return Objects.requireNonNull(intake.source(), "an import that runs has a source");
    }

    private void end(Intake intake, SourceId source, List<Written> written, Progress progress) {
        BulkInsert.into(SOURCE_RECORD, written)
                .set(SOURCE_RECORD.IMPORT_ID, _ -> intake.id())
                .set(SOURCE_RECORD.ROW_NUMBER, record -> record.row().number())
                .set(SOURCE_RECORD.LINE, record -> record.row().line())
                .set(SOURCE_RECORD.SOURCE_ID, _ -> source)
                .set(SOURCE_RECORD.SOURCE_KEY, Written::key)
                .set(SOURCE_RECORD.CELLS, record -> record.row().cells().toArray(String[]::new))
                .set(SOURCE_RECORD.OUTCOME, Written::outcome)
                .set(SOURCE_RECORD.REASON, Written::reason)
                .set(SOURCE_RECORD.PARTY_ID, Written::party)
                .set(SOURCE_RECORD.ASKED, record -> record.outcome() == RowOutcome.WAITING)
                .run(db);
        likenesses.keep(intake.id(), written);
        Tally tally = Tally.NONE;
        for (Written record : written) {
            tally = tally.plus(record.outcome(), 1);
        }
        intakes.add(intake.id(), tally);
        if (tally.waiting() > 0) {
            changeSets.noteUnlessWritten();
        }
        progress.done(written.getLast().row().number() + 1);
    }
}
