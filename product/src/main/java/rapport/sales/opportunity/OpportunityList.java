package rapport.sales.opportunity;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.customers.facts.FoldedText;
import rapport.customers.finding.PartyWords;
import rapport.customfields.CustomColumns;
import rapport.expressions.IndexedWords;
import rapport.expressions.Now;
import rapport.expressions.Word;
import rapport.listing.Column;
import rapport.listing.LaneSum;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Segment;
import rapport.listing.Sought;
import rapport.sales.SalesKinds;
import rapport.sales.competitor.Competitors;
import rapport.sales.likelihood.Likelihoods;
import rapport.sales.likelihood.Selling;

/// The list of deals, which is also the board of the pipeline.
@Component
class OpportunityList implements ListDefinition<OpportunityRow> {
    private static final Field<String> NAME = lower(OPPORTUNITY.NAME);

    private final DSLContext db;
    private final OpportunityColumns columns;
    private final CustomColumns own;
    private final Likelihoods likelihoods;
    private final Chances chances;
    private final LaneSums laneSums;

    OpportunityList(
            DSLContext db,
            OpportunityColumns columns,
            CustomColumns own,
            Likelihoods likelihoods,
            Chances chances,
            LaneSums laneSums) {
        this.db = db;
        this.columns = columns;
        this.own = own;
        this.likelihoods = likelihoods;
        this.chances = chances;
        this.laneSums = laneSums;
    }

    @Override
    public String key() {
        return "opportunities";
    }

    @Override
    public String title() {
        return "Opportunities";
    }

    @Override
    public String one() {
        return "Opportunity";
    }

    @Override
    public String recordKind() {
        return SalesKinds.OPPORTUNITY;
    }

    @Override
    public List<Column<OpportunityRow>> columns() {
        return own.after(columns.all(), SalesKinds.OPPORTUNITY, OpportunityRow::custom);
    }

    @Override
    public List<Column<OpportunityRow>> columns(Viewer viewer) {
        return own.seen(ListDefinition.super.columns(viewer), SalesKinds.OPPORTUNITY, viewer);
    }

    @Override
    public boolean isGroupedBy(Word word) {
        return own.isGroupedBy(word, SalesKinds.OPPORTUNITY, ListDefinition.super.isGroupedBy(word));
    }

    @Override
    public Table<?> table() {
        return OPPORTUNITY;
    }

    @Override
    public Field<?> id() {
        return OPPORTUNITY.ID;
    }

    @Override
    public Condition visibleTo(Viewer viewer) {
        return OpportunitySight.of(viewer);
    }

    @Override
    public List<Segment> segments(ListQuery query, Viewer viewer) {
        boolean down = query.descending();
        return switch (query.sort()) {
            case "name" -> List.of(new Segment(noCondition(), NAME, OPPORTUNITY.ID, down));
            case "amount" -> List.of(new Segment(noCondition(), OPPORTUNITY.AMOUNT, OPPORTUNITY.ID, down));
            case "expected" -> valuesFirst(OPPORTUNITY.EXPECTED_CLOSE, down);
            case "closed" -> valuesFirst(OPPORTUNITY.CLOSED_AT, down);
            case "likelihood" -> valuesFirst(likelihoods.percent(Selling.OPPORTUNITY, viewer.rights()), down);
            case "weighted" -> valuesFirst(chances.weighted(Chance.STAGE, viewer.rights()), down);
            case "weighted_by_traits" -> valuesFirst(chances.weighted(Chance.TRAITS, viewer.rights()), down);
            case "age" -> List.of(new Segment(noCondition(), OPPORTUNITY.ENTERED_AT, OPPORTUNITY.ID, !down));
            case "added" -> List.of(new Segment(noCondition(), null, OPPORTUNITY.ID, down));
            default ->
                own.order(OPPORTUNITY.CUSTOM, SalesKinds.OPPORTUNITY, query.sort(), viewer)
                        .map(value -> valuesFirst(value, down))
                        .orElseGet(OpportunityList::openFirst);
        };
    }

    /// Those that may still be won, the newest first, and then those that ended.
    private static List<Segment> openFirst() {
        Condition open = OPPORTUNITY.STANDING.eq(inline(Phase.OPEN));
        return List.of(
                new Segment(open, null, OPPORTUNITY.ID, true), new Segment(not(open), null, OPPORTUNITY.ID, true));
    }

    /// Those without a value come last, whichever way the list is turned.
    private static List<Segment> valuesFirst(Field<?> column, boolean down) {
        return List.of(
                new Segment(column.isNotNull(), column, OPPORTUNITY.ID, down),
                new Segment(column.isNull(), null, OPPORTUNITY.ID, down));
    }

    @Override
    public Optional<Sought> sought(String search, Viewer viewer) {
        return Optional.of(new Sought(
                FoldedText.asked(search),
                word -> List.of(
                        IndexedWords.begin(OPPORTUNITY.NAME, word),
                        PartyWords.begin(OPPORTUNITY.PARTY_ID, word, viewer))));
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return Optional.empty();
    }

    @Override
    public List<OpportunityRow> rows(List<UUID> ids, List<Column<OpportunityRow>> shown, Viewer viewer) {
        Map<UUID, OpportunityRow> found = new HashMap<>();
        db.select(
                        OPPORTUNITY.ID,
                        OPPORTUNITY.NAME,
                        OPPORTUNITY.PARTY_ID,
                        PartyNamed.name(OPPORTUNITY.PARTY_ID, viewer.rights()),
                        PartyNamed.kind(OPPORTUNITY.PARTY_ID),
                        OPPORTUNITY.STAGE_ID,
                        OPPORTUNITY.ENTERED_AT,
                        OPPORTUNITY.AMOUNT,
                        OPPORTUNITY.CURRENCY,
                        OPPORTUNITY.EXPECTED_CLOSE,
                        Owners.nameOf(OPPORTUNITY.OWNER_ID),
                        CoSeller.OF_DEAL,
                        OPPORTUNITY.NEXT_STEP,
                        OPPORTUNITY.SOURCE,
                        OPPORTUNITY.STANDING,
                        OPPORTUNITY.CLOSED_AT,
                        OPPORTUNITY.LOSS_REASON_ID,
                        Competitors.nameOf(OPPORTUNITY.LOST_TO_ID),
                        Competitors.of(OPPORTUNITY.ID),
                        OPPORTUNITY.CREATED_AT,
                        likelihoods.percent(Selling.OPPORTUNITY, viewer.rights()),
                        own.values(OPPORTUNITY.CUSTOM, SalesKinds.OPPORTUNITY, shown, viewer))
                .from(OPPORTUNITY)
                .where("{0} = any({1})", OPPORTUNITY.ID, val(ids.toArray(UUID[]::new)))
                .and(visibleTo(viewer))
                .fetch(Records.mapping(OpportunityRow::new))
                .forEach(row -> found.put(row.id().value(), row));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public String importedAt() {
        return "/imports/new?kind=opportunities";
    }

    @Override
    public Optional<Findable> findable(String text, Viewer viewer) {
        var named = select(OPPORTUNITY.ID)
                .from(OPPORTUNITY)
                .where(IndexedWords.begin(OPPORTUNITY.NAME, FoldedText.asked(text)));
        var withThem =
                select(OPPORTUNITY.ID).from(OPPORTUNITY).where(OPPORTUNITY.PARTY_ID.in(PartyWords.some(text, viewer)));
        return Optional.of(new Findable(10, OPPORTUNITY.ID.in(named.union(withThem))));
    }

    @Override
    public String searched() {
        return "Opportunity or customer";
    }

    @Override
    public List<ReadyView> readyViews(Viewer viewer) {
        String open = "standing == \"OPEN\"";
        return List.of(
                new ReadyView("Open", open),
                new ReadyView("Mine, open", open + " && owner == \"" + viewer.id() + "\""));
    }

    /// An open deal always stands in a stage, and a closed one has no place on the board.
    @Override
    public boolean hasLaneOfNone(Word lanes) {
        return !lanes.key().equals("stage");
    }

    /// What the deals of each lane are worth, by currency, as they stand and weighed.
    @Override
    public Map<String, LaneSum> sums(Word word, Condition which, Now now, Viewer viewer) {
        return laneSums.of(word.value(now), which, viewer);
    }

    @Override
    public EmptyList whenEmpty() {
        return new EmptyList(
                "target",
                "No deals yet. Begin the first one, here or on the page of a customer.",
                "New opportunity",
                "/opportunities/new",
                Right.CREATE);
    }
}
