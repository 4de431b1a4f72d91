package rapport.customers.keeping;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.facts.PartyRole;

/// Ends a role of many parties today, with two statements however many they are.
@Component
public class EndRoles {
    private final DSLContext db;
    private final Refresh refresh;
    private final CompanyDay companyDay;

    EndRoles(DSLContext db, Refresh refresh, CompanyDay companyDay) {
        this.db = db;
        this.refresh = refresh;
        this.companyDay = companyDay;
    }

    /// Those that the viewer may not change in this keep it.
    ///
    /// @return who had it
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PartyId> of(PartyRole role, Collection<PartyId> parties, Viewer by) {
        List<PartyKind> open = List.of(PartyKind.values()).stream()
                .filter(kind -> !by.rights().closes(PartyField.ROLE.of(kind.recordKind())))
                .toList();
        var changeable = select(PARTY.ID)
                .from(PARTY)
                .where(condition(
                        "{0} = any({1})",
                        PARTY.ID, val(parties.stream().map(PartyId::value).toArray(UUID[]::new))))
                .and(PARTY.KIND.in(open))
                .and(PartySight.of(PARTY, by, Right.EDIT));
        var ended = db.update(PARTY_ROLE)
                .set(PARTY_ROLE.UNTIL, greatest(PARTY_ROLE.SINCE, val(companyDay.today())))
                .where(PARTY_ROLE.PARTY_ID.in(changeable))
                .and(PARTY_ROLE.ROLE.eq(role))
                .and(PARTY_ROLE.UNTIL.isNull())
                .returning(PARTY_ROLE.PARTY_ID)
                .fetch(PARTY_ROLE.PARTY_ID);
        refresh.countUp(ended);
        return ended;
    }
}
