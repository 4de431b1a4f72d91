package rapport.sales.opportunity;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.customfields.ReckonedFields;
import rapport.money.Money;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.competitor.Competitors;

/// Reads deals for other modules, as far as a viewer may see them.
@Component
@Transactional(readOnly = true)
public class OpportunityViews {
    private final DSLContext db;
    private final ReckonedFields reckoned;

    OpportunityViews(DSLContext db, ReckonedFields reckoned) {
        this.db = db;
        this.reckoned = reckoned;
    }

    public Optional<OpportunityView> find(OpportunityId id, Viewer viewer) {
        return of(List.of(id.value()), viewer).stream().findFirst();
    }

    /// In the order of the ids.
    public List<OpportunityView> of(List<UUID> ids, Viewer viewer) {
        Map<UUID, OpportunityView> found = new HashMap<>();
        db.select(
                        OPPORTUNITY.ID,
                        OPPORTUNITY.NAME,
                        OPPORTUNITY.PARTY_ID,
                        PartyNamed.kind(OPPORTUNITY.PARTY_ID),
                        PartyNamed.name(OPPORTUNITY.PARTY_ID, viewer.rights()),
                        row(OPPORTUNITY.AMOUNT, OPPORTUNITY.CURRENCY).mapping(Money::new),
                        OPPORTUNITY.EXPECTED_CLOSE,
                        OPPORTUNITY.OWNER_ID,
                        Owners.nameOf(OPPORTUNITY.OWNER_ID),
                        OPPORTUNITY.STAGE_ID,
                        OPPORTUNITY.ENTERED_AT,
                        OPPORTUNITY.STANDING,
                        OPPORTUNITY.CLOSED_AT,
                        OPPORTUNITY.LOSS_REASON_ID,
                        coalesce(Competitors.nameOf(OPPORTUNITY.LOST_TO_ID), inline("")),
                        OPPORTUNITY.NEXT_STEP,
                        OPPORTUNITY.SOURCE,
                        OPPORTUNITY.NOTE,
                        OPPORTUNITY.LEAD_ID,
                        OPPORTUNITY.CREATED_AT,
                        reckoned.seenIn(OPPORTUNITY.CUSTOM, SalesKinds.OPPORTUNITY, viewer))
                .from(OPPORTUNITY)
                .where("{0} = any({1})", OPPORTUNITY.ID, val(ids.toArray(UUID[]::new)))
                .and(OpportunitySight.of(viewer))
                .fetch(Records.mapping(OpportunityView::new))
                .forEach(view -> found.put(view.id().value(), view));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
