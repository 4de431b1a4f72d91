package rapport.customers.consent;

import static rapport.customers.db.Tables.CONSENT;
import static rapport.customers.db.Tables.PURPOSE;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.customfields.FieldKey;
import rapport.web.NotFound;

/// Adds, changes and retires purposes. Rules and programs find a purpose by its key, which stays.
@Service
@Transactional
public class LookAfterPurposes {
    private final DSLContext db;
    private final Purposes purposes;
    private final Clock clock;

    LookAfterPurposes(DSLContext db, Purposes purposes, Clock clock) {
        this.db = db;
        this.purposes = purposes;
        this.clock = clock;
    }

    /// The purpose of this name, which is made where there is none.
    public PurposeId named(String name, LegalBasis basis, String wording) {
        return purposes.called(name)
                .map(Purpose::id)
                .orElseGet(() -> db.insertInto(PURPOSE)
                        .set(PURPOSE.KEY, freeKey(name))
                        .set(PURPOSE.NAME, name)
                        .set(PURPOSE.BASIS, basis)
                        .set(PURPOSE.WORDING, wording)
                        .returning(PURPOSE.ID)
                        .fetchSingle(PURPOSE.ID));
    }

    /// @return what is wrong, in a sentence; empty when it is done
    Optional<String> add(PurposeForm form) {
        Optional<String> problem = form.problem()
                .or(() -> purposes.called(form.name())
                        .map(other -> "There is a purpose “" + other.name() + "” already."));
        if (problem.isEmpty()) {
            named(form.name(), form.chosen(), form.wording());
        }
        return problem;
    }

    Optional<String> change(PurposeId id, PurposeForm form) {
        find(id);
        Optional<String> problem = form.problem()
                .or(() -> purposes.called(form.name())
                        .filter(other -> !other.id().equals(id))
                        .map(other -> "There is a purpose “" + other.name() + "” already."));
        if (problem.isEmpty()) {
            db.update(PURPOSE)
                    .set(PURPOSE.NAME, form.name())
                    .set(PURPOSE.BASIS, form.chosen())
                    .set(PURPOSE.WORDING, form.wording())
                    .where(PURPOSE.ID.eq(id))
                    .execute();
        }
        return problem;
    }

    Purpose retire(PurposeId id) {
        Purpose purpose = find(id);
        db.update(PURPOSE)
                .set(PURPOSE.RETIRED_AT, clock.instant())
                .where(PURPOSE.ID.eq(id))
                .and(PURPOSE.RETIRED_AT.isNull())
                .execute();
        return purpose;
    }

    Purpose reopen(PurposeId id) {
        Purpose purpose = find(id);
        db.update(PURPOSE).setNull(PURPOSE.RETIRED_AT).where(PURPOSE.ID.eq(id)).execute();
        return purpose;
    }

    /// What somebody said about a purpose is kept as proof, and the purpose with it.
    ///
    /// @return whether it is gone; otherwise it can be retired
    boolean delete(PurposeId id) {
        find(id);
        return !db.fetchExists(CONSENT, CONSENT.PURPOSE_ID.eq(id))
                && db.deleteFrom(PURPOSE).where(PURPOSE.ID.eq(id)).execute() == 1;
    }

    private String freeKey(String name) {
        String plain = FieldKey.of(name, "purpose");
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? plain : plain + "_" + n)
                .filter(key -> !db.fetchExists(PURPOSE, PURPOSE.KEY.eq(key)))
                .findFirst()
                .orElseThrow();
    }

    private Purpose find(PurposeId id) {
        return purposes.find(id).orElseThrow(() -> new NotFound("There is no such purpose."));
    }
}
