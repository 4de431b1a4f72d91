package rapport.customers;

import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.OwnedRecords;
import rapport.access.Viewer;

/// Whose people and organisations are, for whoever explains who sees what.
@Component
public class PartyOwners implements OwnedRecords {
    private static final Pattern PAGE = Pattern.compile(".*/(?:people|organisations|households)/([0-9a-f-]{36})\\b.*");

    private final DSLContext db;

    PartyOwners(DSLContext db) {
        this.db = db;
    }

    public static boolean isPerson(Owned party) {
        return party.kind().equals(CustomerKinds.PERSON);
    }

    @Override
    public Optional<Owned> at(String address, Viewer asking) {
        var page = PAGE.matcher(address);
        return page.matches()
                ? of(List.of(new PartyId(UUID.fromString(page.group(1)))), asking).stream()
                        .findFirst()
                : Optional.empty();
    }

    public List<Owned> of(List<PartyId> ids, Viewer asking) {
        return db.select(PARTY.ID, PARTY.KIND, FactSight.called(PARTY, asking.rights()), PARTY.OWNER_ID)
                .from(PARTY)
                .where(PARTY.ID.in(ids))
                .orderBy(PARTY.KIND.desc(), PARTY.ID)
                .fetch(row -> new Owned(
                        row.value2().recordKind(), row.value1().value(), row.value3(), row.value4(), List.of()));
    }
}
