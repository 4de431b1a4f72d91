package rapport.sales.opportunity;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.List;
import org.jooq.Field;
import org.jooq.Records;
import rapport.access.Viewer;
import rapport.sales.LeadId;
import rapport.sales.OpportunityId;

/// A deal by its name.
public record NamedDeal(OpportunityId id, String name) {
    /// For statements of other features: the deal that was made of a lead, where the viewer may see it.
    public static Field<List<NamedDeal>> madeOf(Field<LeadId> lead, Viewer viewer) {
        return multiset(select(OPPORTUNITY.ID, OPPORTUNITY.NAME)
                        .from(OPPORTUNITY)
                        .where(OPPORTUNITY.LEAD_ID.eq(lead))
                        .and(OpportunitySight.of(viewer)))
                .convertFrom(rows -> rows.map(Records.mapping(NamedDeal::new)));
    }

    public String href() {
        return "/opportunities/" + id;
    }
}
