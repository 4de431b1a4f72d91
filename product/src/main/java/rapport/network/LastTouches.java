package rapport.network;

import static rapport.network.db.Tables.ACQUAINTANCE;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.network.strength.Acquaintances;

/// Reads who of us spoke with whom last, as far as the viewer may see it.
@Component
public class LastTouches {
    /// @param colleague by the name of that day
    public record Touch(String colleague, Instant at) {}

    private final DSLContext db;

    LastTouches(DSLContext db) {
        this.db = db;
    }

    /// With whom nobody spoke is not among them.
    @Transactional(readOnly = true)
    public Map<PartyId, Touch> with(Collection<PartyId> people, Viewer viewer) {
        return people.isEmpty() || !Acquaintances.areShown(PartyKind.PERSON, viewer)
                ? Map.of()
                : db.select(ACQUAINTANCE.PARTY_ID, ACQUAINTANCE.COLLEAGUE, ACQUAINTANCE.LAST_AT)
                        .distinctOn(ACQUAINTANCE.PARTY_ID)
                        .from(ACQUAINTANCE)
                        .where(ACQUAINTANCE.PARTY_ID.in(people))
                        .and(Acquaintances.isSeen(viewer))
                        .orderBy(ACQUAINTANCE.PARTY_ID, ACQUAINTANCE.LAST_AT.desc())
                        .fetchMap(ACQUAINTANCE.PARTY_ID, row -> new Touch(row.value2(), row.value3()));
    }
}
