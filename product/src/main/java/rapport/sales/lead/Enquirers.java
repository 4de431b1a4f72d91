package rapport.sales.lead;

import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.LEAD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.FactSight;
import rapport.customers.KnownParties;
import rapport.customers.Parties;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.RoleFact;
import rapport.customers.keeping.EndRoles;
import rapport.customers.keeping.ReviseParty;

/// What a lead makes of the party that asks: it is a lead while one of its leads is open, and a
/// prospect once there is a deal. Where the viewer may not change that of the party, it stays as
/// it is.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Enquirers {
    private final DSLContext db;
    private final KnownParties known;
    private final Parties parties;
    private final ReviseParty revise;
    private final EndRoles endRoles;
    private final CompanyDay companyDay;

    Enquirers(
            DSLContext db,
            KnownParties known,
            Parties parties,
            ReviseParty revise,
            EndRoles endRoles,
            CompanyDay companyDay) {
        this.db = db;
        this.known = known;
        this.parties = parties;
        this.revise = revise;
        this.endRoles = endRoles;
        this.companyDay = companyDay;
    }

    void asks(PartyId party, Viewer by) {
        revise(party, by, facts -> with(facts, PartyRole.LEAD));
    }

    /// A deal with it was begun: it is a prospect from now on, unless it is a client.
    void mayBuy(PartyId party, Viewer by) {
        boolean asksStill = stillAsks(party);
        revise(party, by, facts -> {
            PartyFacts left = asksStill ? facts : without(facts, PartyRole.LEAD);
            return has(left, PartyRole.CLIENT) ? left : with(left, PartyRole.PROSPECT);
        });
    }

    /// Nothing came of a lead of each of them.
    void gaveUp(Collection<PartyId> parties, Viewer by) {
        Set<PartyId> asking = db.selectDistinct(LEAD.PARTY_ID)
                .from(LEAD)
                .where(
                        "{0} = any({1})",
                        LEAD.PARTY_ID, val(parties.stream().map(PartyId::value).toArray(UUID[]::new)))
                .and(LEAD.STANDING.in(LeadPhase.OPEN))
                .fetchSet(LEAD.PARTY_ID);
        endRoles.of(
                PartyRole.LEAD,
                parties.stream().filter(one -> !asking.contains(one)).toList(),
                by);
    }

    private boolean stillAsks(PartyId party) {
        return db.fetchExists(LEAD, LEAD.PARTY_ID.eq(party).and(LEAD.STANDING.in(LeadPhase.OPEN)));
    }

    private void revise(PartyId party, Viewer by, UnaryOperator<PartyFacts> change) {
        boolean open = known.of(List.of(party), by).stream()
                .anyMatch(one -> FactSight.of(one.facts(), by).opens(PartyField.ROLE));
        if (open && !parties.changeable(List.of(party), by).isEmpty()) {
            revise.byRule(party, change, by);
        }
    }

    private PartyFacts with(PartyFacts facts, PartyRole role) {
        if (has(facts, role)) {
            return facts;
        }
        var roles = new ArrayList<>(facts.roles());
        roles.add(new RoleFact(role, companyDay.today()));
        return facts.withRoles(roles);
    }

    private static PartyFacts without(PartyFacts facts, PartyRole role) {
        return facts.withRoles(
                facts.roles().stream().filter(fact -> fact.role() != role).toList());
    }

    private static boolean has(PartyFacts facts, PartyRole role) {
        return facts.roles().stream().anyMatch(fact -> fact.role() == role);
    }
}
