package rapport.matching.many;

import static rapport.matching.db.Tables.PAIR;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartySight;
import rapport.matching.worklist.OpenPairs;

/// The pairs from a probability on of which nobody has said anything yet, and which the viewer
/// may merge many at a time.
@Component
class SurePairs {
    /// From here on nobody counts.
    static final int MANY = 10_000;

    private final DSLContext db;

    SurePairs(DSLContext db) {
        this.db = db;
    }

    /// At most one more than [#MANY].
    int count(double least, Viewer viewer) {
        return db.fetchCount(
                DSL.selectOne().from(PAIR).where(from(least, viewer)).limit(MANY + 1));
    }

    /// The least sure first.
    List<PairAtHand> weakest(double least, int most, Viewer viewer) {
        return db.select(PAIR.ONE_ID, PAIR.OTHER_ID, PAIR.KIND)
                .from(PAIR)
                .where(from(least, viewer))
                .orderBy(PAIR.BITS, PAIR.ONE_ID.desc(), PAIR.OTHER_ID.desc())
                .limit(most)
                .fetch(Records.mapping(PairAtHand::new));
    }

    /// By the odds, in whose order pairs are kept.
    static Condition from(double least, Viewer viewer) {
        return PAIR.BITS.ge(bits(least)).and(mayMerge(viewer));
    }

    static Condition mayMerge(Viewer viewer) {
        return OpenPairs.isFresh()
                .and(OpenPairs.within(viewer))
                .and(PartySight.among(PAIR.ONE_ID, viewer, Right.BULK))
                .and(PartySight.among(PAIR.OTHER_ID, viewer, Right.BULK));
    }

    static float bits(double probability) {
        return (float) (Math.log(probability / (1 - probability)) / Math.log(2));
    }
}
