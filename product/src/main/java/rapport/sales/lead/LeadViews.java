package rapport.sales.lead;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.LEAD;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.time.Clock;
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
import rapport.expressions.Now;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.opportunity.OpportunitySight;
import rapport.sales.qualifying.Scoring;

/// Reads leads for other modules, as far as a viewer may see them.
@Component
@Transactional(readOnly = true)
public class LeadViews {
    private final DSLContext db;
    private final ReckonedFields reckoned;
    private final Scoring scoring;
    private final Clock clock;

    LeadViews(DSLContext db, ReckonedFields reckoned, Scoring scoring, Clock clock) {
        this.db = db;
        this.reckoned = reckoned;
        this.scoring = scoring;
        this.clock = clock;
    }

    public Optional<LeadView> find(LeadId id, Viewer viewer) {
        return of(List.of(id.value()), viewer).stream().findFirst();
    }

    /// In the order of the ids.
    public List<LeadView> of(List<UUID> ids, Viewer viewer) {
        var now = new Now(clock.instant(), viewer.formats().zone());
        Map<UUID, LeadView> found = new HashMap<>();
        db.select(
                        LEAD.ID,
                        LEAD.PARTY_ID,
                        PartyNamed.kind(LEAD.PARTY_ID),
                        PartyNamed.name(LEAD.PARTY_ID, viewer.rights()),
                        LEAD.INTEREST,
                        LEAD.SOURCE,
                        LEAD.OWNER_ID,
                        Owners.nameOf(LEAD.OWNER_ID),
                        LEAD.NOTE,
                        LEAD.STANDING,
                        LEAD.STOOD_SINCE,
                        LeadWords.UNFIT,
                        LEAD.REMARK,
                        LEAD.RECYCLE_ON,
                        field(select(OPPORTUNITY.ID)
                                .from(OPPORTUNITY)
                                .where(OPPORTUNITY.LEAD_ID.eq(LEAD.ID))
                                .and(OpportunitySight.of(viewer))
                                .limit(1)),
                        scoring.score(viewer.rights(), now),
                        LEAD.CREATED_AT,
                        reckoned.seenIn(LEAD.CUSTOM, SalesKinds.LEAD, viewer))
                .from(LEAD)
                .where("{0} = any({1})", LEAD.ID, val(ids.toArray(UUID[]::new)))
                .and(LeadSight.of(viewer))
                .fetch(Records.mapping(LeadView::new))
                .forEach(view -> found.put(view.id().value(), view));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
