package rapport.sales.lead;

import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.LEAD;
import static rapport.sales.db.Tables.UNFIT_REASON;

import java.time.Clock;
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
import org.jooq.impl.DSL;
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
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Segment;
import rapport.listing.Sought;
import rapport.sales.SalesKinds;
import rapport.sales.likelihood.Likelihoods;
import rapport.sales.likelihood.Selling;
import rapport.sales.qualifying.Scoring;

/// The list of leads, which laid out by their standing is a board.
@Component
class LeadList implements ListDefinition<LeadRow> {
    private final DSLContext db;
    private final LeadColumns columns;
    private final CustomColumns own;
    private final Scoring scoring;
    private final Likelihoods likelihoods;
    private final Clock clock;

    LeadList(
            DSLContext db,
            LeadColumns columns,
            CustomColumns own,
            Scoring scoring,
            Likelihoods likelihoods,
            Clock clock) {
        this.db = db;
        this.columns = columns;
        this.own = own;
        this.scoring = scoring;
        this.likelihoods = likelihoods;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "leads";
    }

    @Override
    public String title() {
        return "Leads";
    }

    @Override
    public String one() {
        return "Lead";
    }

    @Override
    public String recordKind() {
        return SalesKinds.LEAD;
    }

    @Override
    public List<Column<LeadRow>> columns() {
        return own.after(columns.all(), SalesKinds.LEAD, LeadRow::custom);
    }

    @Override
    public List<Column<LeadRow>> columns(Viewer viewer) {
        return own.seen(ListDefinition.super.columns(viewer), SalesKinds.LEAD, viewer);
    }

    @Override
    public boolean isGroupedBy(Word word) {
        return own.isGroupedBy(word, SalesKinds.LEAD, ListDefinition.super.isGroupedBy(word));
    }

    @Override
    public Table<?> table() {
        return LEAD;
    }

    @Override
    public Field<?> id() {
        return LEAD.ID;
    }

    @Override
    public Condition visibleTo(Viewer viewer) {
        return LeadSight.of(viewer);
    }

    @Override
    public List<Segment> segments(ListQuery query, Viewer viewer) {
        boolean down = query.descending();
        return switch (query.sort()) {
            case "name" ->
                List.of(new Segment(
                        noCondition(), lower(PartyNamed.name(LEAD.PARTY_ID, viewer.rights())), LEAD.ID, down));
            case "score" -> List.of(new Segment(noCondition(), score(viewer), LEAD.ID, down));
            case "likelihood" -> valuesFirst(likelihoods.percent(Selling.LEAD, viewer.rights()), down);
            case "since" -> List.of(new Segment(noCondition(), LEAD.STOOD_SINCE, LEAD.ID, !down));
            case "recycle" -> valuesFirst(LEAD.RECYCLE_ON, down);
            case "added" -> List.of(new Segment(noCondition(), null, LEAD.ID, down));
            default ->
                own.order(LEAD.CUSTOM, SalesKinds.LEAD, query.sort(), viewer)
                        .map(value -> valuesFirst(value, down))
                        .orElseGet(LeadList::openFirst);
        };
    }

    /// Those on which somebody works, the newest first, and then those that ended.
    private static List<Segment> openFirst() {
        Condition open =
                LEAD.STANDING.in(LeadPhase.OPEN.stream().map(DSL::inline).toList());
        return List.of(new Segment(open, null, LEAD.ID, true), new Segment(not(open), null, LEAD.ID, true));
    }

    /// Those without a value come last, whichever way the list is turned.
    private static List<Segment> valuesFirst(Field<?> value, boolean down) {
        return List.of(
                new Segment(value.isNotNull(), value, LEAD.ID, down), new Segment(value.isNull(), null, LEAD.ID, down));
    }

    private Field<Integer> score(Viewer viewer) {
        return scoring.score(
                viewer.rights(), new Now(clock.instant(), viewer.formats().zone()));
    }

    @Override
    public Optional<Sought> sought(String search, Viewer viewer) {
        return Optional.of(new Sought(
                FoldedText.asked(search),
                word -> List.of(
                        IndexedWords.begin(LEAD.INTEREST, word),
                        PartyWords.begin(LEAD.PARTY_ID, word, viewer),
                        PartyWords.ofEmployersBegin(LEAD.PARTY_ID, word, viewer))));
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return Optional.empty();
    }

    @Override
    public List<LeadRow> rows(List<UUID> ids, List<Column<LeadRow>> shown, Viewer viewer) {
        Map<UUID, LeadRow> found = new HashMap<>();
        var rights = viewer.rights();
        db.select(
                        LEAD.ID,
                        LEAD.PARTY_ID,
                        PartyNamed.kind(LEAD.PARTY_ID),
                        PartyNamed.name(LEAD.PARTY_ID, rights),
                        PartyNamed.company(LEAD.PARTY_ID, rights),
                        PartyNamed.email(LEAD.PARTY_ID, rights),
                        PartyNamed.phone(LEAD.PARTY_ID, rights),
                        PartyNamed.openCity(LEAD.PARTY_ID, rights),
                        LEAD.INTEREST,
                        LEAD.SOURCE,
                        Owners.nameOf(LEAD.OWNER_ID),
                        LEAD.STANDING,
                        LEAD.STOOD_SINCE,
                        field(select(UNFIT_REASON.NAME)
                                .from(UNFIT_REASON)
                                .where(UNFIT_REASON.ID.eq(LEAD.UNFIT_REASON_ID))),
                        LEAD.RECYCLE_ON,
                        LEAD.CREATED_AT,
                        score(viewer),
                        likelihoods.percent(Selling.LEAD, rights),
                        own.values(LEAD.CUSTOM, SalesKinds.LEAD, shown, viewer))
                .from(LEAD)
                .where("{0} = any({1})", LEAD.ID, val(ids.toArray(UUID[]::new)))
                .and(visibleTo(viewer))
                .fetch(Records.mapping(LeadRow::new))
                .forEach(row -> found.put(row.id().value(), row));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public String importedAt() {
        return "/imports/new?kind=leads";
    }

    /// By whoever asks: what they ask for is said in many words.
    @Override
    public Optional<Findable> findable(String text, Viewer viewer) {
        return Optional.of(new Findable(20, LEAD.PARTY_ID.in(PartyWords.some(text, viewer))));
    }

    @Override
    public String searched() {
        return "Name, company or interest";
    }

    @Override
    public List<ReadyView> readyViews(Viewer viewer) {
        String open =
                LeadPhase.OPEN.stream().map(phase -> "\"" + phase + "\"").collect(joining(", ", "standing in [", "]"));
        return List.of(
                new ReadyView("Open", open),
                new ReadyView("Mine, open", open + " && owner == \"" + viewer.id() + "\""));
    }

    @Override
    public boolean hasLaneOfNone(Word lanes) {
        return !lanes.key().equals("standing");
    }

    @Override
    public EmptyList whenEmpty() {
        return new EmptyList(
                "flag",
                "No leads yet. Write down the first enquiry, whoever it came from.",
                "New lead",
                "/leads/new",
                Right.CREATE);
    }
}
