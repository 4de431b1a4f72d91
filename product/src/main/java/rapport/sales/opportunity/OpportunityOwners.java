package rapport.sales.opportunity;

import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.OwnedRecords;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.customers.PartyOwners;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;

/// Whose deals are, for whoever explains who sees what: their owners' and everybody's who sells them too. Nobody sees a
/// deal who may not see its customer.
@Component
class OpportunityOwners implements OwnedRecords {
    private static final Pattern PAGE = Pattern.compile(".*/opportunities/([0-9a-f-]{36})\\b.*");

    private final DSLContext db;
    private final PartyOwners parties;

    OpportunityOwners(DSLContext db, PartyOwners parties) {
        this.db = db;
        this.parties = parties;
    }

    @Override
    public Optional<Owned> at(String address, Viewer asking) {
        var page = PAGE.matcher(address);
        return page.matches() ? find(new OpportunityId(UUID.fromString(page.group(1))), asking) : Optional.empty();
    }

    private Optional<Owned> find(OpportunityId id, Viewer asking) {
        return db.select(OPPORTUNITY.NAME, OPPORTUNITY.OWNER_ID, OPPORTUNITY.PARTY_ID, CoSeller.OF_DEAL)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.eq(id))
                .fetchOptional(row -> new Owned(
                        SalesKinds.OPPORTUNITY,
                        id.value(),
                        "“" + row.value1() + "”",
                        row.value2(),
                        row.value4().stream()
                                .map(one -> OwnerId.of(one.account()))
                                .toList(),
                        parties.of(List.of(row.value3()), asking)));
    }
}
