package rapport.customers.consent;

import static org.jooq.impl.DSL.min;
import static rapport.customers.db.Tables.CONSENT;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.SecretKey;
import rapport.customers.PartyId;
import rapport.customers.SourceId;

/// Keeps what parties said, as a history.
@Component
class ConsentRows {
    /// @param by  null where it was the party itself
    /// @param key of the link that confirms it, or null
    record Recorded(
            SourceId source,
            @Nullable AccountId by,
            Instant at,
            @Nullable SecretKey key,
            @Nullable Instant keyExpires) {}

    private final DSLContext db;

    ConsentRows(DSLContext db) {
        this.db = db;
    }

    /// Puts a word in its place in time: it ends what held until then, and holds until the next that is known.
    ConsentId append(PartyId party, ConsentTold told, Recorded how) {
        Condition same = CONSENT.PARTY_ID
                .eq(party)
                .and(CONSENT.CHANNEL.eq(told.channel()))
                .and(CONSENT.PURPOSE_ID.isNotDistinctFrom(told.purpose()));
        Instant next = db.select(min(CONSENT.SINCE))
                .from(CONSENT)
                .where(same)
                .and(CONSENT.SINCE.gt(told.since()))
                .fetchSingle()
                .value1();
        db.update(CONSENT)
                .set(CONSENT.UNTIL, told.since())
                .where(same)
                .and(CONSENT.SINCE.le(told.since()))
                .and(CONSENT.UNTIL.isNull().or(CONSENT.UNTIL.gt(told.since())))
                .execute();
        return db.insertInto(CONSENT)
                .set(CONSENT.PARTY_ID, party)
                .set(CONSENT.PURPOSE_ID, told.purpose())
                .set(CONSENT.CHANNEL, told.channel())
                .set(CONSENT.STANDING, told.standing())
                .set(CONSENT.SINCE, told.since())
                .set(CONSENT.UNTIL, next)
                .set(CONSENT.GIVEN, told.given())
                .set(CONSENT.WORDING, told.wording())
                .set(CONSENT.REMARK, told.remark())
                .set(CONSENT.SOURCE_ID, how.source())
                .set(CONSENT.RECORDED_BY, how.by())
                .set(CONSENT.RECORDED_AT, how.at())
                .set(CONSENT.KEY_HASH, how.key() == null ? null : how.key().hash())
                .set(CONSENT.KEY_EXPIRES_AT, how.keyExpires())
                .returning(CONSENT.ID)
                .fetchSingle(CONSENT.ID);
    }
}
