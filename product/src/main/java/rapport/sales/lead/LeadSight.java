package rapport.sales.lead;

import static rapport.sales.db.Tables.LEAD;

import org.jooq.Condition;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.customers.PartySight;
import rapport.sales.SalesKinds;

/// Which leads a viewer may see or do something with: those that his roles reach, of parties that he may see.
public final class LeadSight {
    private LeadSight() {}

    public static Condition of(Viewer viewer) {
        return of(viewer, Right.READ);
    }

    /// As far as the roles reach, of a party that one sees.
    static Condition reached(Rights rights) {
        return rights.sight(SalesKinds.LEAD, Right.READ).over(LEAD.ID, LEAD.OWNER_ID);
    }

    public static Condition of(Viewer viewer, Right right) {
        return viewer.rights()
                .sight(SalesKinds.LEAD, right)
                .over(LEAD.ID, LEAD.OWNER_ID)
                .and(PartySight.among(LEAD.PARTY_ID, viewer));
    }
}
