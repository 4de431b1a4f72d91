package rapport.customers.consent;

import static rapport.customers.db.Tables.CONSENT;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PURPOSE;
import static rapport.customers.db.Tables.SOURCE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartySight;

/// What a party said about being contacted, for modules that hand it on.
@Component
public class KnownConsents {
    /// @param purpose the key of the purpose; null for everything on the channel
    /// @param until   null while it holds
    public record Known(
            ConsentId id,
            @Nullable String purpose,
            ContactChannel channel,
            Standing standing,
            Given given,
            Instant since,
            @Nullable Instant until,
            String wording,
            String remark,
            String source) {}

    /// @param version of the party, which counts every word
    public record OfParty(int version, List<Known> said) {}

    private static final Field<List<Known>> SAID = DSL.multiset(DSL.select(
                            CONSENT.ID,
                            PURPOSE.KEY,
                            CONSENT.CHANNEL,
                            CONSENT.STANDING,
                            CONSENT.GIVEN,
                            CONSENT.SINCE,
                            CONSENT.UNTIL,
                            CONSENT.WORDING,
                            CONSENT.REMARK,
                            SOURCE.NAME)
                    .from(CONSENT)
                    .join(SOURCE)
                    .on(SOURCE.ID.eq(CONSENT.SOURCE_ID))
                    .leftJoin(PURPOSE)
                    .on(PURPOSE.ID.eq(CONSENT.PURPOSE_ID))
                    .where(CONSENT.PARTY_ID.eq(PARTY.ID))
                    .orderBy(CONSENT.SINCE.desc(), CONSENT.ID.desc())
                    .limit(1_000))
            .convertFrom(rows -> rows.map(Records.mapping(Known::new)));

    private final DSLContext db;

    KnownConsents(DSLContext db) {
        this.db = db;
    }

    /// Empty when there is no such party, none that the viewer may see, or not this of it. Newest first.
    public Optional<OfParty> of(PartyId party, Viewer viewer) {
        return db.select(PARTY.KIND, PARTY.VERSION, SAID)
                .from(PARTY)
                .where(PARTY.ID.eq(party))
                .and(PartySight.of(viewer))
                .fetchOptional()
                .filter(row -> FactSight.of(row.value1(), viewer).shows(PartyField.CONSENT))
                .map(row -> new OfParty(row.value2(), row.value3()));
    }
}
