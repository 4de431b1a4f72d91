package rapport.sales.opportunity;

import static rapport.sales.db.Tables.OPPORTUNITY;

import org.jooq.Condition;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartySight;
import rapport.sales.SalesKinds;

/// Which deals a viewer may see or do something with: those that his roles reach, of parties that he may see.
public final class OpportunitySight {
    private OpportunitySight() {}

    public static Condition of(Viewer viewer) {
        return of(viewer, Right.READ);
    }

    static Condition of(Viewer viewer, Right right) {
        return viewer.rights()
                .sight(SalesKinds.OPPORTUNITY, right)
                .over(OPPORTUNITY.ID, OPPORTUNITY.OWNER_ID)
                .and(PartySight.among(OPPORTUNITY.PARTY_ID, viewer));
    }

    /// Whether there is none that the viewer may not see.
    public static boolean seesAll(Viewer viewer) {
        return viewer.rights().sight(SalesKinds.OPPORTUNITY, Right.READ).all() && PartySight.seesEverybody(viewer);
    }
}
