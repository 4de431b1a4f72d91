package rapport.quality.aims;

import static rapport.quality.db.Tables.AIM;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The aims that were set, by measure.
@Component
public class Aims {
    private static final BigDecimal ALL = new BigDecimal(100);

    private final DSLContext db;

    Aims(DSLContext db) {
        this.db = db;
    }

    public Map<String, Aim> all() {
        return db.select(AIM.MEASURE, AIM.BASELINE, AIM.TARGET, AIM.WEIGHT)
                .from(AIM)
                .fetchMap(AIM.MEASURE, row -> Records.mapping(Aim::new).map(row));
    }

    public Optional<Aim> of(String measure) {
        return Optional.ofNullable(all().get(measure));
    }

    /// @return what is wrong, in a sentence; empty when it is set
    @Transactional
    public String set(Aim aim) {
        if (isNoShare(aim.baseline()) || isNoShare(aim.target())) {
            return "Baseline and target are per cents, from 0 to 100.";
        }
        if (aim.weight() < 0 || aim.weight() > Aim.HEAVIEST) {
            return "A weight is a number from 0 to " + Aim.HEAVIEST + ".";
        }
        db.insertInto(AIM)
                .set(AIM.MEASURE, aim.measure())
                .set(AIM.BASELINE, aim.baseline())
                .set(AIM.TARGET, aim.target())
                .set(AIM.WEIGHT, aim.weight())
                .onConflict(AIM.MEASURE)
                .doUpdate()
                .set(AIM.BASELINE, aim.baseline())
                .set(AIM.TARGET, aim.target())
                .set(AIM.WEIGHT, aim.weight())
                .execute();
        return "";
    }

    @Transactional
    void remove(String measure) {
        db.deleteFrom(AIM).where(AIM.MEASURE.eq(measure)).execute();
    }

    private static boolean isNoShare(BigDecimal share) {
        return share.signum() < 0 || share.compareTo(ALL) > 0;
    }
}
