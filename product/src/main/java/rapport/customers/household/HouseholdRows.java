package rapport.customers.household;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PhoneNumber;
import rapport.places.Coordinates;
import rapport.places.Located;

/// The rows of the households themselves. Lists and searches read from them what the household shares.
@Component
class HouseholdRows {
    private static final Field<String> PHONE = coalesce(
            field(select(IDENTIFIER.NORMAL)
                    .from(IDENTIFIER)
                    .where(IDENTIFIER.PARTY_ID.eq(PARTY.ID))
                    .and(IDENTIFIER.KIND.eq(inline(IdentifierKind.PHONE)))
                    .orderBy(IDENTIFIER.POSITION)
                    .limit(inline(1))),
            inline(""));

    private final DSLContext db;
    private final Clock clock;

    HouseholdRows(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    PartyId add(String name, Viewer by) {
        return db.insertInto(PARTY)
                .set(PARTY.KIND, PartyKind.HOUSEHOLD)
                .set(PARTY.NAME, name)
                .set(PARTY.SORT_KEY, FoldedText.fold(name))
                .set(PARTY.CREATED_BY, by.id())
                .set(PARTY.OWNER_ID, OwnerId.of(by.id()))
                .returning(PARTY.ID)
                .fetchSingle(PARTY.ID);
    }

    /// The name of a household that the viewer may change, held until the act is done.
    Optional<String> lock(PartyId household, Viewer viewer) {
        return db.select(PARTY.NAME)
                .from(PARTY)
                .where(PARTY.ID.eq(household))
                .and(PARTY.KIND.eq(PartyKind.HOUSEHOLD))
                .and(PartySight.of(PARTY, viewer, Right.EDIT))
                .forUpdate()
                .fetchOptional(PARTY.NAME);
    }

    /// Brings the rows in step with names, addresses and phones, and counts their versions up.
    void refresh(Collection<PartyId> households) {
        db.select(PARTY.ID, PARTY.NAME, PHONE, HouseholdPages.ADDRESSES)
                .from(PARTY)
                .where(
                        "{0} = any({1})",
                        PARTY.ID, val(households.stream().map(PartyId::value).toArray(UUID[]::new)))
                .and(PARTY.KIND.eq(PartyKind.HOUSEHOLD))
                .forEach(row -> write(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4().stream().findFirst()));
    }

    private void write(PartyId household, String name, String phone, Optional<HouseholdPages.AddressRow> home) {
        String city = home.map(HouseholdPages.AddressRow::locality).orElse("");
        var at = home.flatMap(shared -> shared.address().located()).map(Located::at);
        var words = new LinkedHashSet<>(FoldedText.words(name));
        words.addAll(FoldedText.words(city));
        words.add(PhoneNumber.nationalOf(phone));
        words.remove("");
        db.update(PARTY)
                .set(PARTY.SORT_KEY, FoldedText.fold(name))
                .set(PARTY.PHONE, phone)
                .set(PARTY.PHONE_KEY, PhoneNumber.nationalOf(phone))
                .set(PARTY.CITY, city)
                .set(PARTY.COUNTRY, home.map(HouseholdPages.AddressRow::country).orElse(""))
                .set(PARTY.LATITUDE, at.map(Coordinates::latitude).orElse(null))
                .set(PARTY.LONGITUDE, at.map(Coordinates::longitude).orElse(null))
                .set(PARTY.WORDS, words.toArray(String[]::new))
                .set(PARTY.UPDATED_AT, clock.instant())
                .set(PARTY.VERSION, PARTY.VERSION.plus(1))
                .where(PARTY.ID.eq(household))
                .execute();
    }
}
