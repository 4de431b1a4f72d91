package rapport.sales.account;

import static org.jooq.impl.DSL.sum;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.network.Families;
import rapport.sales.opportunity.OpportunitySight;
import rapport.sales.opportunity.Phase;

/// Reads organisations as accounts.
@Component
@Transactional(readOnly = true)
class SellingAccounts {
    private final DSLContext db;
    private final Families families;
    private final Parties parties;

    SellingAccounts(DSLContext db, Families families, Parties parties) {
        this.db = db;
        this.families = families;
        this.parties = parties;
    }

    /// Empty where there is no such organisation, or none that the viewer may see.
    Optional<Parties.Named> find(PartyId id, Viewer viewer) {
        return parties.find(id, viewer).filter(one -> one.kind() == PartyKind.ORGANISATION);
    }

    boolean isEditable(PartyId id, Viewer viewer) {
        return viewer.mayWrite() && parties.changeable(Set.of(id), viewer).contains(id);
    }

    List<Families.Belonging> family(PartyId id, Viewer viewer) {
        return families.of(id, viewer);
    }

    Map<PartyId, Parties.Named> named(Collection<PartyId> ids, Viewer viewer) {
        return parties.named(ids, viewer);
    }

    Family worth(List<Families.Belonging> family, Viewer viewer) {
        Map<PartyId, Worth> worth = new HashMap<>();
        db.select(OPPORTUNITY.PARTY_ID, OPPORTUNITY.STANDING, OPPORTUNITY.CURRENCY, sum(OPPORTUNITY.AMOUNT))
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.PARTY_ID.in(
                        family.stream().map(Families.Belonging::organisation).toList()))
                .and(OPPORTUNITY.STANDING.ne(Phase.LOST))
                .and(OpportunitySight.of(viewer))
                .groupBy(OPPORTUNITY.PARTY_ID, OPPORTUNITY.STANDING, OPPORTUNITY.CURRENCY)
                .forEach(row ->
                        worth.merge(row.value1(), of(row.value2(), Map.of(row.value3(), row.value4())), Worth::plus));
        return new Family(family, worth);
    }

    private static Worth of(Phase phase, Map<String, BigDecimal> sum) {
        return phase == Phase.OPEN ? new Worth(sum, Map.of()) : new Worth(Map.of(), sum);
    }
}
