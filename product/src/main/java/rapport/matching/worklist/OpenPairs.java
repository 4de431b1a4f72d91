package rapport.matching.worklist;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static rapport.matching.db.Tables.DECISION;
import static rapport.matching.db.Tables.MODEL;
import static rapport.matching.db.Tables.PAIR;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartySight;
import rapport.matching.TwoParties;
import rapport.matching.Verdict;

/// The pairs that nobody has decided and that the viewer may decide: who may change both and
/// delete one of them.
@Component
public class OpenPairs {
    /// From here on nobody counts.
    static final int MANY = 1_000;

    /// @param left    how many the viewer may decide, at most one more than [#MANY]
    /// @param decided how many anybody has decided
    /// @param waiting how many of those that are left somebody has put off
    /// @param learnt  from how many customers it was learnt what weighs how much
    /// @param next    none where nothing is left
    record Standing(int left, int decided, int waiting, long learnt, Optional<TwoParties> next) {}

    private final DSLContext db;

    OpenPairs(DSLContext db) {
        this.db = db;
    }

    Standing standing(Viewer viewer) {
        Field<Integer> left = field(selectCount()
                .from(selectOne().from(PAIR).where(isOpen()).and(within(viewer)).limit(MANY + 1)));
        Field<Integer> decided =
                field(selectCount().from(DECISION).where(isLater().not()));
        Field<Integer> waiting = field(selectCount()
                .from(DECISION)
                .join(PAIR)
                .on(ofPair())
                .where(isLater())
                .and(within(viewer)));
        Field<Long> learnt =
                field(select(coalesce(sum(MODEL.RECORDS), inline(0)).cast(Long.class))
                        .from(MODEL)
                        .where(MODEL.ID.in(newest())));
        return db.select(left, decided, waiting, learnt, next(viewer))
                .fetchSingle(row -> new Standing(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5().stream().findFirst()));
    }

    int left(Viewer viewer) {
        return db.selectCount()
                .from(selectOne().from(PAIR).where(isOpen()).and(within(viewer)).limit(MANY + 1))
                .fetchSingle(0, int.class);
    }

    /// The surest first; those that somebody has put off come after all the others, the one that
    /// waits longest first.
    private static Field<List<TwoParties>> next(Viewer viewer) {
        var fresh = select(PAIR.ONE_ID, PAIR.OTHER_ID)
                .from(PAIR)
                .where(isFresh())
                .and(within(viewer))
                .orderBy(PAIR.BITS.desc(), PAIR.ONE_ID, PAIR.OTHER_ID)
                .limit(1);
        var waiting = select(PAIR.ONE_ID, PAIR.OTHER_ID)
                .from(DECISION)
                .join(PAIR)
                .on(ofPair())
                .where(isLater())
                .and(within(viewer))
                .orderBy(DECISION.DECIDED_AT)
                .limit(1);
        var open = fresh.unionAll(waiting).asTable("open");
        return multiset(select(open.field(PAIR.ONE_ID), open.field(PAIR.OTHER_ID))
                        .from(open)
                        .limit(1))
                .convertFrom(rows -> rows.map(Records.mapping(TwoParties::new)));
    }

    private static Select<Record1<UUID>> newest() {
        return select(MODEL.ID).distinctOn(MODEL.KIND).from(MODEL).orderBy(MODEL.KIND, MODEL.ID.desc());
    }

    private static Condition isOpen() {
        return notExists(
                selectOne().from(DECISION).where(ofPair()).and(isLater().not()));
    }

    /// Nobody has decided about it, nor put it off.
    public static Condition isFresh() {
        return notExists(selectOne().from(DECISION).where(ofPair()));
    }

    private static Condition ofPair() {
        return DECISION.ONE_ID.eq(PAIR.ONE_ID).and(DECISION.OTHER_ID.eq(PAIR.OTHER_ID));
    }

    private static Condition isLater() {
        return DECISION.VERDICT.eq(inline(Verdict.LATER));
    }

    /// Of which the viewer may change both and delete one.
    public static Condition within(Viewer viewer) {
        Condition changeable = PartySight.among(PAIR.ONE_ID, viewer, Right.EDIT)
                .and(PartySight.among(PAIR.OTHER_ID, viewer, Right.EDIT));
        return changeable.and(PartySight.among(PAIR.ONE_ID, viewer, Right.DELETE)
                .or(PartySight.among(PAIR.OTHER_ID, viewer, Right.DELETE)));
    }
}
