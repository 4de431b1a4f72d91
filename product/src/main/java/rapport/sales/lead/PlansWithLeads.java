package rapport.sales.lead;

import static org.jooq.impl.DSL.lower;
import static rapport.sales.db.Tables.LEAD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.automation.Moment;
import rapport.automation.Planned;
import rapport.automation.PlannedRecords;
import rapport.customers.PartyNamed;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;

/// Leads, as playbooks go through them: one begins by itself when a lead comes from a source, and ends with the lead.
@Component
class PlansWithLeads implements PlannedRecords {
    static final String ANY = "added";
    private static final String SOURCE = "source:";
    private static final int MOST_SOURCES = 50;

    private final DSLContext db;

    PlansWithLeads(DSLContext db) {
        this.db = db;
    }

    static String from(String source) {
        return SOURCE + source.toLowerCase(Locale.ROOT);
    }

    /// Why whatever goes on with a lead ends; empty while it is open.
    static String over(LeadPhase phase) {
        return switch (phase) {
            case NEW, CONTACTED, QUALIFIED -> "";
            case CONVERTED -> "The lead became a deal.";
            case DISQUALIFIED -> "The lead was disqualified.";
        };
    }

    @Override
    public String recordKind() {
        return SalesKinds.LEAD;
    }

    @Override
    public String one() {
        return "lead";
    }

    @Override
    public String vocabulary() {
        return LeadWords.KIND;
    }

    @Override
    public Table<?> table() {
        return LEAD;
    }

    @Override
    public Field<?> id() {
        return LEAD.ID;
    }

    /// The sources that leads came from so far.
    @Override
    public List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        moments.add(new Moment(ANY, "When a lead comes in"));
        db.select(lower(LEAD.SOURCE), DSL.max(LEAD.SOURCE))
                .from(LEAD)
                .where(LEAD.SOURCE.ne(""))
                .groupBy(lower(LEAD.SOURCE))
                .orderBy(lower(LEAD.SOURCE))
                .limit(MOST_SOURCES)
                .forEach(row -> moments.add(
                        new Moment(SOURCE + row.value1(), "When a lead comes in from “" + row.value2() + "”")));
        return moments;
    }

    @Override
    public boolean isAt(UUID record, String moment) {
        return db.select(LEAD.SOURCE)
                .from(LEAD)
                .where(LEAD.ID.eq(new LeadId(record)))
                .and(LEAD.STANDING.in(LeadPhase.OPEN))
                .fetchOptional(LEAD.SOURCE)
                .map(source -> moment.equals(ANY) || from(source).equals(moment))
                .orElse(false);
    }

    @Override
    public Optional<Planned> find(UUID record) {
        return those(LEAD.ID.eq(new LeadId(record)), Rights.ALL).fetchOptional(PlansWithLeads::planned);
    }

    @Override
    public Map<UUID, Planned> among(Collection<UUID> records, Viewer viewer, Right right) {
        return those(
                        LEAD.ID.in(records.stream().map(LeadId::new).toList()).and(LeadSight.of(viewer, right)),
                        viewer.rights())
                .fetchMap(row -> row.get(LEAD.ID).value(), PlansWithLeads::planned);
    }

    @Override
    public List<Planned> latest(int most, Viewer viewer) {
        return those(LEAD.STANDING.in(LeadPhase.OPEN).and(LeadSight.of(viewer)), viewer.rights())
                .orderBy(LEAD.ID.desc())
                .limit(most)
                .fetch(PlansWithLeads::planned);
    }

    private SelectConditionStep<? extends Record> those(Condition which, Rights rights) {
        return db.select(
                        LEAD.ID,
                        LEAD.PARTY_ID,
                        LEAD.OWNER_ID,
                        LEAD.STANDING,
                        PartyNamed.name(LEAD.PARTY_ID, rights).as("called"))
                .from(LEAD)
                .where(which);
    }

    private static Planned planned(Record row) {
        LeadId id = row.get(LEAD.ID);
        return new Planned(
                SalesKinds.LEAD,
                id.value(),
                row.get("called", String.class),
                "/leads/" + id,
                row.get(LEAD.PARTY_ID),
                row.get(LEAD.OWNER_ID),
                over(row.get(LEAD.STANDING)));
    }
}
