package rapport.sales.target;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static rapport.sales.db.Tables.TARGET;
import static rapport.sales.db.Tables.TARGET_LIST;

import org.jooq.Condition;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.access.Sight;
import rapport.access.Viewer;
import rapport.customers.PartySight;
import rapport.sales.SalesKinds;
import rapport.sales.db.tables.Target;
import rapport.sales.db.tables.TargetList;

/// Which targets and which lists a viewer may see or do something with. A target belongs to whoever goes for it and to
/// whoever keeps its list, and is closed to whoever may not see the organisation. A list is seen by whoever sees one of
/// its targets too, and is changed by those who keep it.
final class TargetSight {
    private TargetSight() {}

    static Condition of(Viewer viewer) {
        return of(TARGET, viewer.rights(), Right.READ);
    }

    static Condition of(Viewer viewer, Right right) {
        return of(TARGET, viewer.rights(), right);
    }

    static Condition of(Target target, Rights rights, Right right) {
        Sight sight = rights.sight(SalesKinds.TARGET, right);
        var list = TARGET_LIST.as("kept");
        Condition owned = sight.all()
                ? trueCondition()
                : sight.over(target.ID, target.OWNER_ID)
                        .or(target.TARGET_LIST_ID.in(
                                select(list.ID).from(list).where(sight.over(list.ID, list.OWNER_ID))));
        return owned.and(PartySight.among(target.PARTY_ID, rights));
    }

    static Condition ofLists(Rights rights) {
        Sight sight = rights.sight(SalesKinds.TARGET, Right.READ);
        var on = TARGET.as("on_it");
        return ofLists(TARGET_LIST, rights, Right.READ)
                .or(exists(selectOne()
                        .from(on)
                        .where(on.TARGET_LIST_ID.eq(TARGET_LIST.ID))
                        .and(sight.over(on.ID, on.OWNER_ID))
                        .and(PartySight.among(on.PARTY_ID, rights))));
    }

    static Condition ofLists(TargetList list, Rights rights, Right right) {
        return rights.sight(SalesKinds.TARGET, right).over(list.ID, list.OWNER_ID);
    }
}
