package rapport.network;

import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.sum;
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
import rapport.network.strength.Degree;
import rapport.network.strength.Strength;

/// Reads who of us spoke with whom last, as far as the viewer may see it.
@Component
public class LastTouches {
    /// @param colleague by the name of that day
    /// @param degree    how well all of us together know them, in a word
    public record Touch(String colleague, Instant at, String degree) {}

    private final DSLContext db;

    LastTouches(DSLContext db) {
        this.db = db;
    }

    /// With whom nobody spoke is not among them.
    @Transactional(readOnly = true)
    public Map<PartyId, Touch> with(Collection<PartyId> people, Instant now, Viewer viewer) {
        var strength = Strength.of(
                sum(ACQUAINTANCE.GIVEN).over(partitionBy(ACQUAINTANCE.PARTY_ID)).cast(Double.class),
                sum(ACQUAINTANCE.RECEIVED)
                        .over(partitionBy(ACQUAINTANCE.PARTY_ID))
                        .cast(Double.class),
                now);
        return people.isEmpty() || !Acquaintances.areShown(PartyKind.PERSON, viewer)
                ? Map.of()
                : db.select(ACQUAINTANCE.PARTY_ID, ACQUAINTANCE.COLLEAGUE, ACQUAINTANCE.LAST_AT, strength)
                        .distinctOn(ACQUAINTANCE.PARTY_ID)
                        .from(ACQUAINTANCE)
                        .where(ACQUAINTANCE.PARTY_ID.in(people))
                        .and(Acquaintances.isSeen(viewer))
                        .orderBy(ACQUAINTANCE.PARTY_ID, ACQUAINTANCE.LAST_AT.desc())
                        .fetchMap(
                                ACQUAINTANCE.PARTY_ID,
                                row -> new Touch(row.value2(), row.value3(), Degree.of(row.value4())));
    }
}
