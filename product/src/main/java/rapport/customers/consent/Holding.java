package rapport.customers.consent;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static rapport.customers.db.Tables.CONSENT;
import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.SUPPRESSION;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import rapport.customers.PartyId;
import rapport.customers.db.tables.Consent;
import rapport.customers.db.tables.HouseholdMember;
import rapport.customers.db.tables.Identifier;
import rapport.customers.db.tables.Suppression;
import rapport.customers.facts.IdentifierKind;

/// Which rows hold for a party at a moment, for whoever reads them and for conditions over many parties alike.
final class Holding {
    static final Consent SAID = CONSENT.as("said");
    static final Identifier POINTER = IDENTIFIER.as("pointer");
    static final Suppression BARRED = SUPPRESSION.as("barred");
    static final HouseholdMember LIVES = HOUSEHOLD_MEMBER.as("lives");

    private Holding() {}

    static Condition of(Field<PartyId> party, ContactChannel channel, Field<Instant> at) {
        return SAID.PARTY_ID
                .eq(party)
                .and(SAID.CHANNEL.eq(inline(channel)))
                .and(SAID.SINCE.le(at))
                .and(SAID.UNTIL.isNull().or(SAID.UNTIL.gt(at)));
    }

    static Condition onChannel(Field<PartyId> party, ContactChannel channel, Field<Instant> at) {
        return of(party, channel, at).and(SAID.PURPOSE_ID.isNull());
    }

    static Condition onPurpose(
            Field<PartyId> party, Field<PurposeId> purpose, ContactChannel channel, Field<Instant> at) {
        return of(party, channel, at).and(SAID.PURPOSE_ID.eq(purpose));
    }

    /// What joins an address of a party to a list on which it stands, by itself or by its domain. Nobody is kept from
    /// letters by a list.
    static Condition barred(Field<PartyId> party, ContactChannel channel) {
        if (channel == ContactChannel.LETTER) {
            return DSL.falseCondition();
        }
        IdentifierKind kind = channel.reachedBy();
        Condition itself = BARRED.KIND.eq(inline(kind.name())).and(BARRED.NORMAL.eq(POINTER.NORMAL));
        Condition byDomain = kind == IdentifierKind.EMAIL
                ? BARRED.KIND
                        .eq(inline("DOMAIN"))
                        .and(BARRED.NORMAL.eq(DSL.splitPart(POINTER.NORMAL, inline("@"), inline(-1))))
                : noCondition();
        return POINTER.PARTY_ID
                .eq(party)
                .and(POINTER.KIND.eq(inline(kind)))
                .and(kind == IdentifierKind.EMAIL ? itself.or(byDomain) : itself);
    }

    /// Whether the household in which a person lives wants nothing on a channel: that covers what is shared, and so
    /// everybody who lives there.
    static Condition refusedAtHome(Field<PartyId> person, ContactChannel channel, Field<Instant> at) {
        return exists(selectOne()
                .from(LIVES)
                .join(SAID)
                .on(onChannel(LIVES.HOUSEHOLD_ID, channel, at))
                .where(livesToday(LIVES.PARTY_ID, person))
                .and(SAID.STANDING.eq(inline(Standing.OPTED_OUT))));
    }

    /// Whether an address that the household of a person shares must not be used.
    static Condition barredAtHome(Field<PartyId> person, ContactChannel channel) {
        return exists(selectOne()
                .from(LIVES)
                .join(POINTER)
                .on(POINTER.PARTY_ID.eq(LIVES.HOUSEHOLD_ID))
                .join(BARRED)
                .on(barred(LIVES.HOUSEHOLD_ID, channel))
                .where(livesToday(LIVES.PARTY_ID, person)));
    }

    /// What joins a household, or a person, to the memberships of today.
    static Condition livesToday(Field<PartyId> side, Field<PartyId> party) {
        return side.eq(party).and(LIVES.UNTIL.isNull());
    }

    static Condition saidSo(Condition holding, Standing standing) {
        return exists(select(inline(1)).from(SAID).where(holding).and(SAID.STANDING.eq(inline(standing))));
    }
}
