package rapport.intake.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import rapport.customfields.CustomFields;
import rapport.intake.Intake;
import rapport.intake.IntakeFiles;
import rapport.intake.Intakes;
import rapport.intake.StartImport;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.JobProblem;
import rapport.jobs.Progress;
import rapport.journal.ChangeSetId;
import rapport.journal.Source;
import rapport.web.Formats;
import rapport.web.NotFound;

/// The job behind an import. It begins at the first row that is not written yet. A chunk that the database refuses is
/// halved until the bad row stands alone: that one is refused, all others are written.
@Component
class RunImport implements JobKind {
    private static final Logger LOG = LoggerFactory.getLogger(RunImport.class);
    private static final int CHUNK = 1_000;
    private static final int TRIES = 3;

    private final CustomFields fields;
    private final Intakes intakes;
    private final IntakeFiles files;
    private final WriteChunk chunks;

    RunImport(Intakes intakes, IntakeFiles files, WriteChunk chunks, CustomFields fields) {
        this.fields = fields;
        this.intakes = intakes;
        this.files = files;
        this.chunks = chunks;
    }

    @Override
    public String name() {
        return StartImport.KIND;
    }

    @Override
    public Source source() {
        return Source.IMPORT;
    }

    /// That of the import, which more than one job may have to finish.
    @Override
    public ChangeSetId changeSet(JobId job) {
        return new ChangeSetId(intakes.of(job).id().value());
    }

    @Override
    public void run(JobId job, Progress progress) throws InterruptedException {
        Intake intake = intakes.of(job);
        try {
            progress.total(count(intake));
            long written = intake.tally().sum();
            progress.alreadyDone(written);
            var rows = ImportRows.open(
                    intake,
                    files.open(intake),
                    fields.kept(intake.mapping().kind().recordKind()));
            rows.skip(written);
            try (var ahead = ReadAhead.of(rows, CHUNK)) {
                for (var chunk = ahead.next(); !chunk.isEmpty(); chunk = ahead.next()) {
                    progress.goOn();
                    write(intake, chunk, progress);
                }
            }
        } catch (NotFound removed) {
            throw new JobProblem(String.valueOf(removed.getMessage()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public Optional<String> summary(JobId job, Formats formats) {
        Intake intake = intakes.of(job);
        String written = intake.tally().sentence(formats);
        long left = intake.rowCount() == null
                ? 0
                : intake.rowCount() - intake.tally().sum();
        if (left == 0) {
            return Optional.of(written);
        }
        String unread = formats.number(left) + " not reached";
        return Optional.of(written.isEmpty() ? unread : written + "; " + unread);
    }

    @Override
    public boolean canGoOn() {
        return true;
    }

    /// The page of an import tells for ever how it went.
    @Override
    public boolean isKeptForEver() {
        return true;
    }

    private long count(Intake intake) throws IOException {
        if (intake.rowCount() != null) {
            return intake.rowCount();
        }
        long rows = ImportRows.count(intake, files.open(intake));
        intakes.counted(intake.id(), rows);
        return rows;
    }

    private void write(Intake intake, List<ImportRow> rows, Progress progress) {
        try {
            patiently(intake, rows, progress);
        } catch (JobProblem nothingMore) {
            throw nothingMore;
        } catch (RuntimeException refused) {
            if (RefusalByDatabase.isNone(refused)) {
                throw refused;
            }
            if (rows.size() == 1) {
                refuse(intake, rows.getFirst(), refused, progress);
            } else {
                int half = rows.size() / 2;
                write(intake, rows.subList(0, half), progress);
                write(intake, rows.subList(half, rows.size()), progress);
            }
        }
    }

    /// A deadlock with somebody at a screen is no reason to give up.
    private void patiently(Intake intake, List<ImportRow> rows, Progress progress) {
        for (int attempt = 1; ; attempt++) {
            try {
                chunks.write(intake, rows, progress);
                return;
            } catch (TransientDataAccessException inTheWay) {
                if (attempt == TRIES) {
                    throw inTheWay;
                }
            }
        }
    }

    private void refuse(Intake intake, ImportRow row, RuntimeException fault, Progress progress) {
        if (!(fault instanceof DataAccessException)) {
            LOG.error("The row at line {} of the import {} could not be written", row.line(), intake.id(), fault);
        }
        chunks.refuse(intake, row, RefusalByDatabase.sentence(fault), progress);
    }
}
