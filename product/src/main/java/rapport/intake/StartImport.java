package rapport.intake;

import static rapport.intake.db.Tables.IMPORT;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.customers.SourceId;
import rapport.customers.Sources;
import rapport.customers.survival.MatchingModes;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;

/// Starts an import as a job, or lets one that was stopped or broke go on at the first row it has not written.
@Service
public class StartImport {
    public static final String KIND = "intake.import";

    private final DSLContext db;
    private final Jobs jobs;
    private final Intakes intakes;
    private final Sources sources;
    private final MatchingModes modes;
    private final Clock clock;

    StartImport(DSLContext db, Jobs jobs, Intakes intakes, Sources sources, MatchingModes modes, Clock clock) {
        this.db = db;
        this.jobs = jobs;
        this.intakes = intakes;
        this.sources = sources;
        this.modes = modes;
        this.clock = clock;
    }

    /// Does nothing when it has been started already. How the first file of a source is matched holds for the source.
    @Transactional
    public void now(ImportId id, AccountId by) {
        intakes.lock(id);
        Intake intake = intakes.get(id);
        if (!intake.isDraft()) {
            return;
        }
        boolean isFirst = !sources.has(intake.sourceName());
        SourceId source = sources.named(intake.sourceName());
        if (isFirst && intake.matching() != null) {
            modes.choose(source, intake.matching());
        }
        db.update(IMPORT)
                .set(IMPORT.JOB_ID, job(intake, by))
                .set(IMPORT.SOURCE_ID, source)
                .set(IMPORT.MATCHING, intake.matching() == null ? modes.of(source) : intake.matching())
                .set(IMPORT.STARTED_AT, clock.instant())
                .where(IMPORT.ID.eq(id))
                .execute();
    }

    /// Does nothing unless its job was stopped or has failed.
    @Transactional
    public void again(ImportId id) {
        Intake intake = intakes.get(id);
        if (intake.job() != null) {
            jobs.goOn(intake.job());
        }
    }

    private JobId job(Intake intake, AccountId by) {
        return jobs.start(KIND, "Import of " + intake.title(), "/imports/" + intake.id(), by);
    }
}
