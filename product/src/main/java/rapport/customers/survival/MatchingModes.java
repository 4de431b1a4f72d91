package rapport.customers.survival;

import static rapport.customers.db.Tables.SOURCE;
import static rapport.customers.db.Tables.SOURCE_TRUST;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.SourceId;

/// Whom the records of each source are put to.
@Component
public class MatchingModes {
    private final DSLContext db;

    MatchingModes(DSLContext db) {
        this.db = db;
    }

    public MatchingMode of(SourceId source) {
        MatchingMode said = db.select(SOURCE_TRUST.MATCHING)
                .from(SOURCE_TRUST)
                .where(SOURCE_TRUST.SOURCE_ID.eq(source))
                .fetchOne(SOURCE_TRUST.MATCHING);
        return said == null ? MatchingMode.USUAL : said;
    }

    /// That of the source of this name; the usual where there is none yet.
    public MatchingMode of(String sourceName) {
        MatchingMode said = db.select(SOURCE_TRUST.MATCHING)
                .from(SOURCE_TRUST)
                .join(SOURCE)
                .on(SOURCE.ID.eq(SOURCE_TRUST.SOURCE_ID))
                .where(SOURCE.NAME.eq(sourceName))
                .fetchOne(SOURCE_TRUST.MATCHING);
        return said == null ? MatchingMode.USUAL : said;
    }

    /// Those of which somebody has said anything.
    public Map<SourceId, MatchingMode> all() {
        return db.select(SOURCE_TRUST.SOURCE_ID, SOURCE_TRUST.MATCHING)
                .from(SOURCE_TRUST)
                .fetchMap(SOURCE_TRUST.SOURCE_ID, SOURCE_TRUST.MATCHING);
    }

    /// From now on; what a source has told before stays where it is.
    @Transactional
    public void choose(SourceId source, MatchingMode mode) {
        db.insertInto(SOURCE_TRUST)
                .set(SOURCE_TRUST.SOURCE_ID, source)
                .set(SOURCE_TRUST.TRUST, (short) KnownSource.USUAL_TRUST)
                .set(SOURCE_TRUST.MATCHING, mode)
                .onConflict(SOURCE_TRUST.SOURCE_ID)
                .doUpdate()
                .set(SOURCE_TRUST.MATCHING, mode)
                .execute();
    }
}
