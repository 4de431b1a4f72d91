package rapport.sales.opportunity;

import static org.jooq.impl.DSL.inline;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Records;
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

    private record Row(OpportunityId id, String name, BigDecimal amount, String currency, Phase phase, StageId stage) {}

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
        List<Row> rows = db.select(
                        OPPORTUNITY.ID,
                        OPPORTUNITY.NAME,
                        OPPORTUNITY.AMOUNT,
                        OPPORTUNITY.CURRENCY,
                        OPPORTUNITY.STANDING,
                        OPPORTUNITY.STAGE_ID)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.PARTY_ID.eq(id))
                .and(OpportunitySight.of(viewer))
                .orderBy(OPPORTUNITY.STANDING.ne(inline(Phase.OPEN)), OPPORTUNITY.ID.desc())
                .limit(MOST)
                .fetch(Records.mapping(Row::new));
        return Html.ok(templates.salesOpportunityDeals(new DealsOfParty(
                id.toString(),
                rows.stream().limit(SHOWN).map(row -> deal(row, viewer)).toList(),
                sum(rows, Phase.OPEN, viewer),
                sum(rows, Phase.WON, viewer),
                viewer.rights().may(SalesKinds.OPPORTUNITY, Right.CREATE))));
    }

    private DealsOfParty.Deal deal(Row row, Viewer viewer) {
        Cell.Chip where = row.phase() == Phase.OPEN
                ? pipelines
                        .find(row.stage())
                        .map(stage -> new Cell.Chip(stage.name(), stage.tone()))
                        .orElseThrow()
                : OpportunityColumns.standing(row.phase());
        return new DealsOfParty.Deal(
                "/opportunities/" + row.id(), row.name(), viewer.formats().money(row.amount(), row.currency()), where);
    }

    private static String sum(List<Row> rows, Phase phase, Viewer viewer) {
        return rows.stream()
                .filter(row -> row.phase() == phase)
                .collect(Collectors.toMap(Row::currency, Row::amount, BigDecimal::add, TreeMap::new))
                .entrySet()
                .stream()
                .map(sum -> viewer.formats().money(sum.getValue(), sum.getKey()))
                .collect(Collectors.joining(" · "));
    }
}
