package rapport.customers.consent;

import static rapport.customers.db.Tables.CONSENT;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.customers.PartyId;
import rapport.customers.SourceId;
import rapport.database.BulkInsert;

/// Writes down what many parties said, for a source that knows it of parties of which nothing is known yet. Of each,
/// one word about a purpose on a channel.
@Service
public class ConsentPast {
    public record Said(PartyId party, ConsentTold told) {}

    private final DSLContext db;

    ConsentPast(DSLContext db) {
        this.db = db;
    }

    @Transactional
    public void of(List<Said> said, SourceId source, AccountId by) {
        BulkInsert.into(CONSENT, said)
                .set(CONSENT.PARTY_ID, Said::party)
                .set(CONSENT.PURPOSE_ID, one -> one.told().purpose())
                .set(CONSENT.CHANNEL, one -> one.told().channel())
                .set(CONSENT.STANDING, one -> one.told().standing())
                .set(CONSENT.GIVEN, one -> one.told().given())
                .set(CONSENT.SINCE, one -> one.told().since())
                .set(CONSENT.WORDING, one -> one.told().wording())
                .set(CONSENT.REMARK, one -> one.told().remark())
                .set(CONSENT.SOURCE_ID, _ -> source)
                .set(CONSENT.RECORDED_BY, _ -> by)
                .runIgnoringConflicts(db);
    }
}
