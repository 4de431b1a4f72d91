package rapport.sales.opportunity;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.run.EndRuns;
import rapport.customers.PartyKind;
import rapport.customers.PartyNamed;
import rapport.customfields.CustomValues;
import rapport.customfields.ReckonedFields;
import rapport.money.Money;
import rapport.sales.LeadId;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.competitor.Competitors;
import rapport.sales.db.tables.records.OpportunityRecord;
import rapport.sales.likelihood.Likelihoods;
import rapport.sales.likelihood.Selling;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;

/// Keeps deals. Whatever changes in a deal's stage, amount, date or standing is written down as a step with it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Opportunities {
    private final DSLContext db;
    private final Pipelines pipelines;
    private final Steps steps;
    private final Likelihoods likelihoods;
    private final ReckonedFields reckoned;
    private final EndRuns endRuns;

    Opportunities(
            DSLContext db,
            Pipelines pipelines,
            Steps steps,
            Likelihoods likelihoods,
            ReckonedFields reckoned,
            EndRuns endRuns) {
        this.db = db;
        this.pipelines = pipelines;
        this.steps = steps;
        this.likelihoods = likelihoods;
        this.reckoned = reckoned;
        this.endRuns = endRuns;
    }

    /// @param lead of which it is made; null for one that begins by itself
    OpportunityId add(Terms terms, Stage stage, @Nullable LeadId lead, AccountId by, Instant at) {
        return add(terms, stage, lead, "", by, at);
    }

    /// @param key its name in the file that it came in; empty for none
    OpportunityId add(Terms terms, Stage stage, @Nullable LeadId lead, String key, AccountId by, Instant at) {
        OpportunityRecord row = db.newRecord(OPPORTUNITY);
        write(terms, row);
        row.setPipelineId(stage.pipeline());
        row.setStageId(stage.id());
        row.setEnteredAt(at);
        row.setLeadId(lead);
        row.setFileKey(key);
        row.setStanding(Phase.OPEN);
        row.setCreatedAt(at);
        row.setCreatedBy(by);
        OpportunityId id =
                db.insertInto(OPPORTUNITY).set(row).returning(OPPORTUNITY.ID).fetchSingle(OPPORTUNITY.ID);
        steps.begun(id, stage, by, at);
        return id;
    }

    Optional<OpportunityId> ofKey(String key) {
        return db.select(OPPORTUNITY.ID)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.FILE_KEY.eq(key).and(OPPORTUNITY.FILE_KEY.ne(inline(""))))
                .fetchOptional(OPPORTUNITY.ID);
    }

    /// Empty when there is none, or none with which the viewer may do this.
    Optional<Opportunity> lock(OpportunityId id, Viewer viewer, Right right) {
        return db.selectFrom(OPPORTUNITY)
                .where(OPPORTUNITY.ID.eq(id))
                .and(OpportunitySight.of(viewer, right))
                .forUpdate()
                .fetchOptional(this::read);
    }

    Optional<Opportunity> find(OpportunityId id, Viewer viewer, Right right) {
        return db.selectFrom(OPPORTUNITY)
                .where(OPPORTUNITY.ID.eq(id))
                .and(OpportunitySight.of(viewer, right))
                .fetchOptional(this::read);
    }

    /// A deal with the names of those whom its page tells.
    ///
    /// @param owner  empty for nobody
    /// @param lostTo empty where it was not lost, or nobody knows to whom
    /// @param traits of which its likelihood is made
    record Named(
            Opportunity deal,
            String customer,
            PartyKind kind,
            String owner,
            boolean editable,
            boolean deletable,
            String lostTo,
            String[] traits,
            CustomValues reckoned) {}

    Optional<Named> named(OpportunityId id, Viewer viewer) {
        var customer = PartyNamed.name(OPPORTUNITY.PARTY_ID, viewer.rights()).as("customer");
        var kind = PartyNamed.kind(OPPORTUNITY.PARTY_ID).as("kind");
        var owner = Owners.nameOf(OPPORTUNITY.OWNER_ID).as("owner");
        var lostTo = Competitors.nameOf(OPPORTUNITY.LOST_TO_ID).as("lost_to");
        var own = reckoned.alone(SalesKinds.OPPORTUNITY, viewer).as("reckoned");
        var traits = likelihoods.traits(Selling.OPPORTUNITY).as("traits");
        var editable = field(OpportunitySight.of(viewer, Right.EDIT)).as("editable");
        var deletable = field(OpportunitySight.of(viewer, Right.DELETE)).as("deletable");
        return db.select(OPPORTUNITY.fields())
                .select(customer, kind, owner, editable, deletable, lostTo, traits, own)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.eq(id))
                .and(OpportunitySight.of(viewer))
                .fetchOptional(row -> new Named(
                        read(row.into(OPPORTUNITY)),
                        row.get(customer),
                        row.get(kind),
                        Objects.requireNonNullElse(row.get(owner), ""),
                        row.get(editable),
                        row.get(deletable),
                        Objects.requireNonNullElse(row.get(lostTo), ""),
                        row.get(traits),
                        row.get(own)));
    }

    void save(Opportunity before, Opportunity after, AccountId by, Instant at) {
        if (before.equals(after)) {
            return;
        }
        OpportunityRecord row = db.newRecord(OPPORTUNITY);
        write(after.terms(), row);
        row.setPipelineId(after.stage().pipeline());
        row.setStageId(after.stage().id());
        row.setEnteredAt(after.enteredAt());
        write(after.standing(), row);
        db.update(OPPORTUNITY).set(row).where(OPPORTUNITY.ID.eq(after.id())).execute();
        steps.between(before, after, by, at);
        if (!(after.standing() instanceof Standing.Open)) {
            endRuns.with(
                    after.id().value(), PlansWithDeals.over(after.standing().phase()));
        }
    }

    private static void write(Terms terms, OpportunityRecord row) {
        row.setName(terms.name());
        row.setPartyId(terms.party());
        row.setAmount(terms.amount().amount());
        row.setCurrency(terms.amount().currency());
        row.setExpectedClose(terms.expected());
        row.setOwnerId(terms.owner());
        row.setNextStep(terms.nextStep());
        row.setSource(terms.source());
        row.setNote(terms.note());
        row.setCustom(terms.custom());
    }

    private static void write(Standing standing, OpportunityRecord row) {
        row.setStanding(standing.phase());
        row.setClosedAt(null);
        row.setClosedBy(null);
        row.setLossReasonId(null);
        row.setLostToId(null);
        switch (standing) {
            case Standing.Open _ -> {}
            case Standing.Won(var at, var by) -> {
                row.setClosedAt(at);
                row.setClosedBy(by);
            }
            case Standing.Lost(var at, var by, var reason, var to) -> {
                row.setClosedAt(at);
                row.setClosedBy(by);
                row.setLossReasonId(reason);
                row.setLostToId(to);
            }
        }
    }

    private Opportunity read(OpportunityRecord row) {
        var terms = new Terms(
                row.getName(),
                row.getPartyId(),
                new Money(row.getAmount(), row.getCurrency()),
                row.getExpectedClose(),
                row.getOwnerId(),
                row.getNextStep(),
                row.getSource(),
                row.getNote(),
                row.getCustom());
        Stage stage = pipelines.find(row.getStageId()).orElseThrow();
        return new Opportunity(row.getId(), terms, stage, row.getEnteredAt(), standing(row));
    }

    private static Standing standing(OpportunityRecord row) {
        return switch (row.getStanding()) {
            case OPEN -> new Standing.Open();
            case WON ->
                new Standing.Won(Objects.requireNonNull(row.getClosedAt()), Objects.requireNonNull(row.getClosedBy()));
            case LOST ->
                new Standing.Lost(
                        Objects.requireNonNull(row.getClosedAt()),
                        Objects.requireNonNull(row.getClosedBy()),
                        Objects.requireNonNull(row.getLossReasonId()),
                        row.getLostToId());
        };
    }
}
