package rapport.sales.opportunity;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.BUYER;
import static rapport.sales.db.Tables.BUYING_ROLE;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.listing.Cell;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.StageId;
import rapport.sales.pipeline.Pipelines;
import rapport.web.Html;
import templates.Templates;

/// The deals with one customer, on its page.
@Controller
@AllowedTo(on = SalesKinds.OPPORTUNITY)
class DealsOfPartyController {
    private static final int MOST = 200;
    private static final int SHOWN = 8;

    /// @param as the part that a person has in it; empty where the deal is with this customer
    private record Row(
            OpportunityId id, String name, BigDecimal amount, String currency, Phase phase, StageId stage, String as) {}

    private final DSLContext db;
    private final Pipelines pipelines;
    private final Templates templates;

    DealsOfPartyController(DSLContext db, Pipelines pipelines, Templates templates) {
        this.db = db;
        this.pipelines = pipelines;
        this.templates = templates;
    }

    @GetMapping("/parties/{id}/opportunities")
    Html of(@PathVariable PartyId id, Viewer viewer) {
        List<Row> with = read(OPPORTUNITY.PARTY_ID.eq(id), inline(""), viewer);
        Field<String> role = field(select(BUYING_ROLE.NAME)
                .from(BUYER)
                .join(BUYING_ROLE)
                .on(BUYING_ROLE.ID.eq(BUYER.BUYING_ROLE_ID))
                .where(BUYER.OPPORTUNITY_ID.eq(OPPORTUNITY.ID))
                .and(BUYER.PERSON_ID.eq(id)));
        Condition hasSay = OPPORTUNITY
                .ID
                .in(select(BUYER.OPPORTUNITY_ID).from(BUYER).where(BUYER.PERSON_ID.eq(id)))
                .and(OPPORTUNITY.PARTY_ID.ne(id));
        return Html.ok(templates.salesOpportunityDeals(new DealsOfParty(
                id.toString(),
                with.stream().limit(SHOWN).map(row -> deal(row, viewer)).toList(),
                with.stream().skip(SHOWN).map(row -> deal(row, viewer)).toList(),
                read(hasSay, role, viewer).stream()
                        .map(row -> deal(row, viewer))
                        .toList(),
                sum(id, Phase.OPEN, viewer),
                sum(id, Phase.WON, viewer),
                viewer.rights().may(SalesKinds.OPPORTUNITY, Right.CREATE))));
    }

    private List<Row> read(Condition which, Field<String> as, Viewer viewer) {
        return db.select(
                        OPPORTUNITY.ID,
                        OPPORTUNITY.NAME,
                        OPPORTUNITY.AMOUNT,
                        OPPORTUNITY.CURRENCY,
                        OPPORTUNITY.STANDING,
                        OPPORTUNITY.STAGE_ID,
                        as)
                .from(OPPORTUNITY)
                .where(which)
                .and(OpportunitySight.of(viewer))
                .orderBy(OPPORTUNITY.STANDING.ne(inline(Phase.OPEN)), OPPORTUNITY.ID.desc())
                .limit(MOST)
                .fetch(Records.mapping(Row::new));
    }

    private DealsOfParty.Deal deal(Row row, Viewer viewer) {
        Cell.Chip where = row.phase() == Phase.OPEN
                ? pipelines
                        .find(row.stage())
                        .map(stage -> new Cell.Chip(stage.name(), stage.tone()))
                        .orElseThrow()
                : OpportunityColumns.standing(row.phase());
        String worth = viewer.formats().money(row.amount(), row.currency());
        return new DealsOfParty.Deal(
                "/opportunities/" + row.id(), row.name(), row.as().isEmpty() ? worth : row.as() + " · " + worth, where);
    }

    private String sum(PartyId id, Phase phase, Viewer viewer) {
        return db
                .select(DSL.sum(OPPORTUNITY.AMOUNT), OPPORTUNITY.CURRENCY)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.PARTY_ID.eq(id))
                .and(OPPORTUNITY.STANDING.eq(phase))
                .and(OpportunitySight.of(viewer))
                .groupBy(OPPORTUNITY.CURRENCY)
                .orderBy(OPPORTUNITY.CURRENCY)
                .fetch(row -> viewer.formats().money(row.value1(), row.value2()))
                .stream()
                .collect(Collectors.joining(" · "));
    }
}
