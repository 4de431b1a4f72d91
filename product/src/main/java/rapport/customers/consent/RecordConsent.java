package rapport.customers.consent;

import static rapport.customers.db.Tables.PARTY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.SecretKey;
import rapport.access.Viewer;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.SourceId;
import rapport.customers.keeping.Refresh;

/// Writes down what a party said about being contacted. Whoever may change the party may do so.
@Service
public class RecordConsent {
    static final Duration LINK_IS_GOOD_FOR = Duration.ofDays(30);

    private final DSLContext db;
    private final ConsentRows rows;
    private final Purposes purposes;
    private final Refresh refresh;
    private final MissingRight missing;
    private final Clock clock;

    RecordConsent(
            DSLContext db, ConsentRows rows, Purposes purposes, Refresh refresh, MissingRight missing, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.purposes = purposes;
        this.refresh = refresh;
        this.missing = missing;
        this.clock = clock;
    }

    @Transactional
    public Recorded of(PartyId party, ConsentTold told, SourceId source, Viewer viewer) {
        Optional<PartyKind> kind = lock(party, viewer);
        if (kind.isEmpty()) {
            return new Recorded.Missing();
        }
        missing.demandOpen(List.of(PartyField.CONSENT.of(kind.get().recordKind())), viewer);
        Instant now = clock.instant();
        Optional<String> problem = told.problem(now).or(() -> retired(told));
        if (problem.isPresent()) {
            return new Recorded.Refused(problem.get());
        }
        var key = told.standing() == Standing.ASKED ? SecretKey.random("") : null;
        ConsentId id = rows.append(
                party,
                told,
                new ConsentRows.Recorded(
                        source, viewer.id(), now, key, key == null ? null : now.plus(LINK_IS_GOOD_FOR)));
        refresh.countUp(List.of(party));
        return new Recorded.Done(id, key);
    }

    private Optional<String> retired(ConsentTold told) {
        return told.purpose() == null
                        || purposes.find(told.purpose())
                                .filter(purpose -> !purpose.isRetired())
                                .isPresent()
                ? Optional.empty()
                : Optional.of("Nobody is contacted for this any more. Choose another purpose.");
    }

    private Optional<PartyKind> lock(PartyId party, Viewer viewer) {
        return db.select(PARTY.KIND)
                .from(PARTY)
                .where(PARTY.ID.eq(party))
                .and(PartySight.of(PARTY, viewer, Right.EDIT))
                .forUpdate()
                .fetchOptional(PARTY.KIND);
    }
}
