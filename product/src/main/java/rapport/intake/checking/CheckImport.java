package rapport.intake.checking;

import static rapport.intake.db.Tables.IMPORT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.AccountId;
import rapport.customfields.CustomFields;
import rapport.intake.ImportId;
import rapport.intake.Intake;
import rapport.intake.IntakeFiles;
import rapport.intake.Intakes;
import rapport.intake.reading.FileBytes;
import rapport.intake.running.ImportRows;
import rapport.intake.running.TryOut;
import rapport.jobs.AccountLine;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.Jobs;
import rapport.jobs.Progress;

/// Tries an import out: at once where the file is small, else as a job.
@Service
public class CheckImport implements JobKind {
    private static final String KIND = "intake.check";
    private static final int SMALL = 5_000;
    private static final int CHUNK = 1_000;

    private final CustomFields fields;
    private final DSLContext db;
    private final Intakes intakes;
    private final IntakeFiles files;
    private final TryOut tryOut;
    private final StoredFindings stored;
    private final Jobs jobs;
    private final TransactionTemplate together;

    CheckImport(
            DSLContext db,
            Intakes intakes,
            IntakeFiles files,
            TryOut tryOut,
            StoredFindings stored,
            Jobs jobs,
            PlatformTransactionManager transactions,
            CustomFields fields) {
        this.fields = fields;
        this.db = db;
        this.intakes = intakes;
        this.files = files;
        this.tryOut = tryOut;
        this.stored = stored;
        this.jobs = jobs;
        this.together = new TransactionTemplate(transactions);
    }

    public void begin(ImportId id, AccountId by) throws IOException {
        Intake intake = intakes.get(id);
        FileBytes file = files.open(intake);
        long rows = ImportRows.count(intake, file);
        intakes.counted(id, rows);
        if (rows <= SMALL) {
            stored.keep(id, check(intake, file, NOBODY_WATCHES));
        } else {
            together.executeWithoutResult(_ -> db.update(IMPORT)
                    .set(
                            IMPORT.CHECK_ID,
                            jobs.start(KIND, "Check of " + intake.title(), "/imports/" + id + "/check", by))
                    .where(IMPORT.ID.eq(id))
                    .execute());
        }
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void run(JobId job, Progress progress) {
        Intake intake = intakes.of(job);
        try {
            if (intake.rowCount() != null) {
                progress.total(intake.rowCount());
            }
            stored.keep(intake.id(), check(intake, files.open(intake), progress));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private Findings check(Intake intake, FileBytes file, Progress progress) throws IOException {
        var findings = new Counting();
        var trial = tryOut.of(intake);
        try (var rows = ImportRows.open(
                intake, file, fields.kept(intake.mapping().kind().recordKind()))) {
            for (var chunk = rows.next(CHUNK); !chunk.isEmpty(); chunk = rows.next(CHUNK)) {
                progress.goOn();
                trial.rows(chunk, findings::count);
                progress.done(findings.sum());
            }
        }
        return findings.asFindings();
    }

    private static final Progress NOBODY_WATCHES = new Progress() {
        @Override
        public void total(long steps) {}

        @Override
        public void alreadyDone(long steps) {}

        @Override
        public void done(long steps) {}

        @Override
        public void account(List<AccountLine> lines) {}

        @Override
        public void goOn() {}
    };
}
