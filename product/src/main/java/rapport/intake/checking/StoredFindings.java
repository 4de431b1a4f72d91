package rapport.intake.checking;

import static rapport.intake.db.Tables.IMPORT;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import rapport.intake.ImportId;
import tools.jackson.databind.json.JsonMapper;

/// The findings, kept with the draft until its mapping is changed.
@Component
class StoredFindings {
    private final DSLContext db;
    private final JsonMapper json;

    StoredFindings(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Findings> find(ImportId id) {
        return db.select(IMPORT.FINDINGS)
                .from(IMPORT)
                .where(IMPORT.ID.eq(id))
                .and(IMPORT.FINDINGS.isNotNull())
                .fetchOptional(row -> json.readValue(row.value1().data(), Findings.class));
    }

    void keep(ImportId id, Findings findings) {
        db.update(IMPORT)
                .set(IMPORT.FINDINGS, JSONB.valueOf(json.writeValueAsString(findings)))
                .set(IMPORT.ROW_COUNT, findings.tally().sum())
                .where(IMPORT.ID.eq(id))
                .and(IMPORT.JOB_ID.isNull())
                .execute();
    }
}
