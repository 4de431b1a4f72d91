package rapport.sales.opportunity;

import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.SELLER;

import org.jooq.Condition;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.access.Sight;
import rapport.access.Viewer;
import rapport.customers.PartySight;
import rapport.sales.SalesKinds;

/// Which deals a viewer may see or do something with: those that his roles reach, of parties that he may see. A deal
/// belongs to its owner and to everybody who sells it too.
public final class OpportunitySight {
    private OpportunitySight() {}

    public static Condition of(Viewer viewer) {
        return of(viewer, Right.READ);
    }

    /// For words of rules, which know the rights of whoever asks and not who it is.
    public static Condition of(Rights rights) {
        return reached(rights).and(PartySight.among(OPPORTUNITY.PARTY_ID, rights));
    }

    public static Condition of(Viewer viewer, Right right) {
        return reached(viewer.rights().sight(SalesKinds.OPPORTUNITY, right))
                .and(PartySight.among(OPPORTUNITY.PARTY_ID, viewer));
    }

    /// As far as the roles reach, of a party that one sees.
    static Condition reached(Rights rights) {
        return reached(rights.sight(SalesKinds.OPPORTUNITY, Right.READ));
    }

    private static Condition reached(Sight sight) {
        Condition owned = sight.over(OPPORTUNITY.ID, OPPORTUNITY.OWNER_ID);
        return sight.all()
                ? owned
                : owned.or(OPPORTUNITY.ID.in(
                        select(SELLER.OPPORTUNITY_ID).from(SELLER).where(sight.owning(SELLER.ACCOUNT_ID))));
    }

    /// Whether there is none that the viewer may not see.
    public static boolean seesAll(Viewer viewer) {
        return viewer.rights().sight(SalesKinds.OPPORTUNITY, Right.READ).all() && PartySight.seesEverybody(viewer);
    }
}
