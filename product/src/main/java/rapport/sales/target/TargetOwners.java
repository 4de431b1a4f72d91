package rapport.sales.target;

import static rapport.sales.db.Tables.TARGET;
import static rapport.sales.db.Tables.TARGET_LIST;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.OwnedRecords;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.customers.PartyOwners;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;

/// Whose targets are, for whoever explains who sees what: theirs who go for them, and theirs who keep the list. Nobody
/// sees a target who may not see the organisation.
@Component
class TargetOwners implements OwnedRecords {
    private static final Pattern PAGE = Pattern.compile(".*/targets/([0-9a-f-]{36})\\b.*");

    private final DSLContext db;
    private final PartyOwners parties;

    TargetOwners(DSLContext db, PartyOwners parties) {
        this.db = db;
        this.parties = parties;
    }

    @Override
    public Optional<Owned> at(String address, Viewer asking) {
        var page = PAGE.matcher(address);
        return page.matches() ? find(new TargetId(UUID.fromString(page.group(1))), asking) : Optional.empty();
    }

    private Optional<Owned> find(TargetId id, Viewer asking) {
        return db.select(
                        PartyNamed.name(TARGET.PARTY_ID, asking.rights()),
                        TARGET.OWNER_ID,
                        TARGET_LIST.OWNER_ID,
                        TARGET.PARTY_ID)
                .from(TARGET)
                .join(TARGET_LIST)
                .on(TARGET_LIST.ID.eq(TARGET.TARGET_LIST_ID))
                .where(TARGET.ID.eq(id))
                .fetchOptional(row -> new Owned(
                        SalesKinds.TARGET,
                        id.value(),
                        "“" + row.value1() + "”",
                        row.value2(),
                        Stream.of(row.value3()).filter(Objects::nonNull).toList(),
                        parties.of(List.of(row.value4()), asking)));
    }
}
