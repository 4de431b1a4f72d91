package rapport.sales.lead;

import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.LEAD;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.run.EndRuns;
import rapport.customers.PartyId;
import rapport.sales.LeadId;
import rapport.sales.db.tables.records.LeadRecord;

/// Keeps leads.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Leads {
    private final DSLContext db;
    private final EndRuns endRuns;

    Leads(DSLContext db, EndRuns endRuns) {
        this.db = db;
        this.endRuns = endRuns;
    }

    LeadId add(LeadTerms terms, AccountId by, Instant at) {
        LeadRecord row = db.newRecord(LEAD);
        write(terms, row);
        row.setStanding(LeadPhase.NEW);
        row.setStoodSince(at);
        row.setCreatedAt(at);
        row.setCreatedBy(by);
        return db.insertInto(LEAD).set(row).returning(LEAD.ID).fetchSingle(LEAD.ID);
    }

    /// Empty when there is none, or none with which the viewer may do this.
    Optional<Lead> lock(LeadId id, Viewer viewer, Right right) {
        return db.selectFrom(LEAD)
                .where(LEAD.ID.eq(id))
                .and(LeadSight.of(viewer, right))
                .forUpdate()
                .fetchOptional(Leads::read);
    }

    /// Those of these that are still there.
    List<Lead> lock(Collection<UUID> ids) {
        return db.selectFrom(LEAD)
                .where("{0} = any({1})", LEAD.ID, val(ids.toArray(UUID[]::new)))
                .orderBy(LEAD.ID)
                .forUpdate()
                .fetch(Leads::read);
    }

    Optional<LeadId> openOf(PartyId party, String interest) {
        return db.select(LEAD.ID)
                .from(LEAD)
                .where(LEAD.PARTY_ID.eq(party))
                .and("lower({0}) = lower({1})", LEAD.INTEREST, val(interest))
                .and(LEAD.STANDING.in(LeadPhase.OPEN))
                .limit(1)
                .fetchOptional(LEAD.ID);
    }

    Optional<Lead> find(LeadId id, Viewer viewer, Right right) {
        return db.selectFrom(LEAD)
                .where(LEAD.ID.eq(id))
                .and(LeadSight.of(viewer, right))
                .fetchOptional(Leads::read);
    }

    void save(Lead before, Lead after) {
        if (before.equals(after)) {
            return;
        }
        LeadRecord row = db.newRecord(LEAD);
        write(after.terms(), row);
        row.setStanding(after.standing().toPhase());
        row.setStoodSince(after.since());
        write(after.standing(), row);
        db.update(LEAD).set(row).where(LEAD.ID.eq(after.id())).execute();
        if (!(after.standing() instanceof LeadStanding.Open)) {
            endRuns.with(
                    after.id().value(), PlansWithLeads.over(after.standing().toPhase()));
        }
    }

    /// Gives up many at once, for one reason.
    void giveUp(Collection<LeadId> ids, LeadStanding.Disqualified why) {
        LeadRecord row = db.newRecord(LEAD);
        row.setStanding(LeadPhase.DISQUALIFIED);
        row.setStoodSince(why.at());
        write(why, row);
        UUID[] those = ids.stream().map(LeadId::value).toArray(UUID[]::new);
        db.update(LEAD).set(row).where("{0} = any({1})", LEAD.ID, val(those)).execute();
        endRuns.with(List.of(those), PlansWithLeads.over(LeadPhase.DISQUALIFIED));
    }

    private static void write(LeadTerms terms, LeadRecord row) {
        row.setPartyId(terms.party());
        row.setInterest(terms.interest());
        row.setSource(terms.source());
        row.setOwnerId(terms.owner());
        row.setNote(terms.note());
        row.setCustom(terms.custom());
    }

    private static void write(LeadStanding standing, LeadRecord row) {
        row.setClosedAt(null);
        row.setClosedBy(null);
        row.setUnfitReasonId(null);
        row.setRemark("");
        row.setRecycleOn(null);
        switch (standing) {
            case LeadStanding.Open _ -> {}
            case LeadStanding.Converted(var at, var by) -> {
                row.setClosedAt(at);
                row.setClosedBy(by);
            }
            case LeadStanding.Disqualified(var at, var by, var why, var remark, var recycleOn) -> {
                row.setClosedAt(at);
                row.setClosedBy(by);
                row.setUnfitReasonId(why);
                row.setRemark(remark);
                row.setRecycleOn(recycleOn);
            }
        }
    }

    static Lead read(LeadRecord row) {
        var terms = new LeadTerms(
                row.getPartyId(), row.getInterest(), row.getSource(), row.getOwnerId(), row.getNote(), row.getCustom());
        return new Lead(row.getId(), terms, standing(row), row.getStoodSince());
    }

    private static LeadStanding standing(LeadRecord row) {
        return switch (row.getStanding()) {
            case NEW, CONTACTED, QUALIFIED -> new LeadStanding.Open(row.getStanding());
            case CONVERTED ->
                new LeadStanding.Converted(
                        Objects.requireNonNull(row.getClosedAt()), Objects.requireNonNull(row.getClosedBy()));
            case DISQUALIFIED ->
                new LeadStanding.Disqualified(
                        Objects.requireNonNull(row.getClosedAt()),
                        Objects.requireNonNull(row.getClosedBy()),
                        Objects.requireNonNull(row.getUnfitReasonId()),
                        row.getRemark(),
                        row.getRecycleOn());
        };
    }
}
