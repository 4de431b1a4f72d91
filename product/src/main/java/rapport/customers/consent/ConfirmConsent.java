package rapport.customers.consent;

import static rapport.customers.db.Tables.CONSENT;
import static rapport.customers.db.Tables.PURPOSE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.SecretKey;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.keeping.Refresh;

/// The second step of a double opt-in: whoever has the link that was given to the customer confirms. A link works as
/// long as the question stands, for thirty days at most, and so works once: the answer ends the question.
@Service
class ConfirmConsent {
    static final String SOURCE = "Confirmation link";

    private final DSLContext db;
    private final ConsentRows rows;
    private final Sources sources;
    private final Refresh refresh;
    private final Clock clock;

    ConfirmConsent(DSLContext db, ConsentRows rows, Sources sources, Refresh refresh, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.sources = sources;
        this.refresh = refresh;
        this.clock = clock;
    }

    Optional<Question> find(SecretKey key) {
        return read(key).fetchOptional(row -> new Question(row.value3(), row.value4(), row.value5()));
    }

    /// @return empty when the link was used, is too old, or never was; and when the question does not stand any more
    @Transactional
    Optional<Question> answer(SecretKey key, boolean agrees) {
        return read(key).forUpdate().of(CONSENT).fetchOptional().map(row -> {
            Instant now = clock.instant();
            var told = new ConsentTold(
                    row.value2(),
                    row.value4(),
                    agrees ? Standing.OPTED_IN : Standing.OPTED_OUT,
                    Given.LINK,
                    now,
                    row.value5(),
                    "");
            rows.append(row.value1(), told, new ConsentRows.Recorded(sources.named(SOURCE), null, now, null, null));
            refresh.countUp(List.of(row.value1()));
            return new Question(row.value3(), row.value4(), row.value5());
        });
    }

    private SelectConditionStep<Record5<PartyId, PurposeId, String, ContactChannel, String>> read(SecretKey key) {
        return db.select(CONSENT.PARTY_ID, CONSENT.PURPOSE_ID, PURPOSE.NAME, CONSENT.CHANNEL, CONSENT.WORDING)
                .from(CONSENT)
                .join(PURPOSE)
                .on(PURPOSE.ID.eq(CONSENT.PURPOSE_ID))
                .where(isGood(key));
    }

    private Condition isGood(SecretKey key) {
        return CONSENT.KEY_HASH
                .eq(key.hash())
                .and(CONSENT.UNTIL.isNull())
                .and(CONSENT.KEY_EXPIRES_AT.gt(clock.instant()))
                .and(PURPOSE.RETIRED_AT.isNull());
    }
}
