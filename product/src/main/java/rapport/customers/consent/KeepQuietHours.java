package rapport.customers.consent;

import static rapport.customers.db.Tables.QUIET_HOURS;

import java.time.LocalTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The quiet hours of the company: they hold for everybody who has none of their own.
@Service
@Transactional
public class KeepQuietHours {
    public record Hours(LocalTime from, LocalTime until) {}

    private final DSLContext db;

    KeepQuietHours(DSLContext db) {
        this.db = db;
    }

    Optional<Hours> find() {
        return db.select(QUIET_HOURS.BEGIN_AT, QUIET_HOURS.END_AT)
                .from(QUIET_HOURS)
                .fetchOptional(row -> new Hours(row.value1(), row.value2()));
    }

    void set(Hours hours) {
        db.insertInto(QUIET_HOURS)
                .set(QUIET_HOURS.BEGIN_AT, hours.from())
                .set(QUIET_HOURS.END_AT, hours.until())
                .onConflict(QUIET_HOURS.SINGLE)
                .doUpdate()
                .set(QUIET_HOURS.BEGIN_AT, hours.from())
                .set(QUIET_HOURS.END_AT, hours.until())
                .execute();
    }

    /// For a company that has said nothing yet.
    public void setIfNone(Hours hours) {
        if (find().isEmpty()) {
            set(hours);
        }
    }

    void end() {
        db.deleteFrom(QUIET_HOURS).execute();
    }
}
