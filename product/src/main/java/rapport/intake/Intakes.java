package rapport.intake;

import static rapport.intake.db.Tables.IMPORT;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.customers.survival.MatchingMode;
import rapport.intake.db.tables.records.ImportRecord;
import rapport.intake.mapping.Mapping;
import rapport.intake.reading.ReadingChoices;
import rapport.jobs.JobId;
import rapport.web.NotFound;

/// The imports, from draft to account.
@Component
public class Intakes {
    private final DSLContext db;
    private final StoredTexts texts;

    Intakes(DSLContext db, StoredTexts texts) {
        this.db = db;
        this.texts = texts;
    }

    /// @throws NotFound when there is none
    public Intake get(ImportId id) {
        return find(id).orElseThrow(() -> new NotFound("This import is not here."));
    }

    /// @throws NotFound when there is none, or none that the viewer may see
    public Intake get(ImportId id, Viewer viewer) {
        return find(id, viewer).orElseThrow(() -> new NotFound("This import is not here."));
    }

    public Optional<Intake> find(ImportId id, Viewer viewer) {
        return db.selectFrom(IMPORT)
                .where(IMPORT.ID.eq(id))
                .and(visibleTo(viewer))
                .fetchOptional(this::intake);
    }

    public Optional<Intake> find(ImportId id) {
        return db.selectFrom(IMPORT).where(IMPORT.ID.eq(id)).fetchOptional(this::intake);
    }

    /// The import that a job runs or tries out.
    public Intake of(JobId job) {
        return db.selectFrom(IMPORT)
                .where(IMPORT.JOB_ID.eq(job).or(IMPORT.CHECK_ID.eq(job)))
                .fetchOptional(this::intake)
                .orElseThrow(() -> new IllegalStateException("The job " + job + " belongs to no import"));
    }

    /// The imports and drafts, newest first.
    ///
    /// @param before the import behind which the page begins; null for the first page
    public List<Intake> latest(@Nullable ImportId before, int count, Viewer viewer) {
        return db.selectFrom(IMPORT)
                .where(before == null ? DSL.noCondition() : IMPORT.ID.lt(before))
                .and(visibleTo(viewer))
                .orderBy(IMPORT.ID.desc())
                .limit(count)
                .fetch(this::intake);
    }

    public List<Intake> ofUpload(UploadId upload) {
        return db.selectFrom(IMPORT)
                .where(IMPORT.UPLOAD_ID.eq(upload))
                .orderBy(IMPORT.ID)
                .fetch(this::intake);
    }

    ImportId add(
            UploadId upload,
            String part,
            String title,
            ReadingChoices choices,
            List<String> header,
            Mapping mapping,
            String sourceName,
            AccountId by) {
        return db.insertInto(IMPORT)
                .set(IMPORT.UPLOAD_ID, upload)
                .set(IMPORT.PART, part)
                .set(IMPORT.TITLE, title)
                .set(IMPORT.KIND, mapping.kind())
                .set(IMPORT.CHOICES, texts.of(choices))
                .set(IMPORT.HEADER, header.toArray(String[]::new))
                .set(IMPORT.MAPPING, texts.of(mapping))
                .set(IMPORT.SOURCE_NAME, sourceName)
                .set(IMPORT.CREATED_BY, by)
                .returning(IMPORT.ID)
                .fetchSingle(IMPORT.ID);
    }

    /// Corrects a draft; an import that has been started stays as it is.
    @Transactional
    public boolean correct(
            ImportId id, ReadingChoices choices, List<String> header, Mapping mapping, String sourceName) {
        return db.update(IMPORT)
                        .set(IMPORT.KIND, mapping.kind())
                        .set(IMPORT.CHOICES, texts.of(choices))
                        .set(IMPORT.HEADER, header.toArray(String[]::new))
                        .set(IMPORT.MAPPING, texts.of(mapping))
                        .set(IMPORT.SOURCE_NAME, sourceName)
                        .setNull(IMPORT.FINDINGS)
                        .setNull(IMPORT.CHECK_ID)
                        .setNull(IMPORT.ROW_COUNT)
                        .where(IMPORT.ID.eq(id))
                        .and(IMPORT.JOB_ID.isNull())
                        .execute()
                == 1;
    }

    /// Drops a draft. Imports that were started stay for ever.
    @Transactional
    public boolean drop(ImportId id) {
        return db.deleteFrom(IMPORT)
                        .where(IMPORT.ID.eq(id))
                        .and(IMPORT.JOB_ID.isNull())
                        .execute()
                == 1;
    }

    /// How the rows of a draft are put to customers.
    public void match(ImportId id, MatchingMode mode) {
        db.update(IMPORT)
                .set(IMPORT.MATCHING, mode)
                .where(IMPORT.ID.eq(id))
                .and(IMPORT.JOB_ID.isNull())
                .execute();
    }

    public void counted(ImportId id, long rows) {
        db.update(IMPORT).set(IMPORT.ROW_COUNT, rows).where(IMPORT.ID.eq(id)).execute();
    }

    /// What became of its rows so far. Nobody else adds to it until the transaction of the caller ends.
    public Tally lock(ImportId id) {
        return db.select(IMPORT.CREATED, IMPORT.UPDATED, IMPORT.UNCHANGED, IMPORT.REFUSED, IMPORT.WAITING)
                .from(IMPORT)
                .where(IMPORT.ID.eq(id))
                .forUpdate()
                .fetchSingle(row -> new Tally(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    public void add(ImportId id, Tally more) {
        db.update(IMPORT)
                .set(IMPORT.CREATED, IMPORT.CREATED.plus(more.created()))
                .set(IMPORT.UPDATED, IMPORT.UPDATED.plus(more.updated()))
                .set(IMPORT.UNCHANGED, IMPORT.UNCHANGED.plus(more.unchanged()))
                .set(IMPORT.REFUSED, IMPORT.REFUSED.plus(more.refused()))
                .set(IMPORT.WAITING, IMPORT.WAITING.plus(more.waiting()))
                .where(IMPORT.ID.eq(id))
                .execute();
    }

    /// The names of the sources that files came from, newest first.
    public List<String> sourceNames(int count) {
        return db.select(IMPORT.SOURCE_NAME)
                .from(IMPORT)
                .where(IMPORT.JOB_ID.isNotNull())
                .groupBy(IMPORT.SOURCE_NAME)
                .orderBy(DSL.max(IMPORT.STARTED_AT).desc())
                .limit(count)
                .fetch(IMPORT.SOURCE_NAME);
    }

    /// The rows of a file may tell of anybody: they are for who brought them, and for administrators.
    /// Whoever brought a file sees what became of it, and so do administrators.
    public static Condition visibleTo(Viewer viewer) {
        return viewer.isAdministrator() ? DSL.noCondition() : IMPORT.CREATED_BY.eq(viewer.id());
    }

    private Intake intake(ImportRecord row) {
        return new Intake(
                row.getId(),
                row.getUploadId(),
                row.getPart(),
                row.getTitle(),
                texts.choices(row.getChoices()),
                List.of(row.getHeader()),
                texts.mapping(row.getMapping()),
                row.getSourceName(),
                row.getMatching(),
                row.getSourceId(),
                row.getJobId(),
                row.getCheckId(),
                new Tally(row.getCreated(), row.getUpdated(), row.getUnchanged(), row.getRefused(), row.getWaiting()),
                row.getRowCount(),
                Objects.requireNonNull(row.getCreatedBy()),
                row.getCreatedAt(),
                row.getStartedAt());
    }
}
