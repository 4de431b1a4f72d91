package rapport.customers.consent;

import static rapport.customers.db.Tables.PURPOSE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// The few purposes of the company.
@Component
public class Purposes {
    private final DSLContext db;

    Purposes(DSLContext db) {
        this.db = db;
    }

    /// By name, those that are retired last.
    public List<Purpose> all() {
        return read(DSL.noCondition());
    }

    public List<Purpose> open() {
        return read(PURPOSE.RETIRED_AT.isNull());
    }

    public Optional<Purpose> find(PurposeId id) {
        return read(PURPOSE.ID.eq(id)).stream().findFirst();
    }

    /// By its key or its name, in any case.
    public Optional<Purpose> called(String text) {
        return read(PURPOSE.KEY.eq(text).or(DSL.lower(PURPOSE.NAME).eq(DSL.lower(text)))).stream()
                .findFirst();
    }

    private List<Purpose> read(Condition which) {
        return db.select(PURPOSE.ID, PURPOSE.KEY, PURPOSE.NAME, PURPOSE.BASIS, PURPOSE.WORDING, PURPOSE.RETIRED_AT)
                .from(PURPOSE)
                .where(which)
                .orderBy(PURPOSE.RETIRED_AT.isNotNull(), PURPOSE.NAME)
                .fetch(Records.mapping(Purpose::new));
    }
}
