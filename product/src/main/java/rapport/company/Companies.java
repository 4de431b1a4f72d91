package rapport.company;

import static rapport.company.db.Tables.PROFILE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The one company of this database. It changes so seldom that each node remembers it for a few seconds.
@Component
public class Companies {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    /// A memory from the future, after a clock was set back, counts for nothing.
    private record Memory(Company company, Instant since) {
        boolean holdsAt(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(REMEMBERED));
        }
    }

    private final DSLContext db;
    private final Clock clock;
    private final AtomicReference<@Nullable Memory> memory = new AtomicReference<>();

    Companies(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Empty until the first visitor has named it.
    public Optional<Company> find() {
        Memory known = memory.get();
        Instant now = clock.instant();
        if (known != null && known.holdsAt(now)) {
            return Optional.of(known.company());
        }
        Optional<Company> found = read();
        found.ifPresent(company -> memory.set(new Memory(company, now)));
        return found;
    }

    /// @throws IllegalStateException before the first visitor has named it
    public Company get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody has named the company yet"));
    }

    /// Names the company for the first time.
    ///
    /// @return false when it has a name already
    @Transactional
    public boolean found(Company company) {
        return db.insertInto(PROFILE)
                        .set(PROFILE.NAME, company.name())
                        .set(PROFILE.CURRENCY, company.currency().getCurrencyCode())
                        .set(PROFILE.LANGUAGE, company.language().toLanguageTag())
                        .set(PROFILE.TIME_ZONE, company.timeZone().getId())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Transactional
    public void change(Company company) {
        db.update(PROFILE)
                .set(PROFILE.NAME, company.name())
                .set(PROFILE.CURRENCY, company.currency().getCurrencyCode())
                .set(PROFILE.LANGUAGE, company.language().toLanguageTag())
                .set(PROFILE.TIME_ZONE, company.timeZone().getId())
                .execute();
        memory.set(null);
    }

    private Optional<Company> read() {
        return db.select(PROFILE.NAME, PROFILE.CURRENCY, PROFILE.LANGUAGE, PROFILE.TIME_ZONE)
                .from(PROFILE)
                .fetchOptional(row -> new Company(
                        row.value1(),
                        Currency.getInstance(row.value2()),
                        Locale.forLanguageTag(row.value3()),
                        ZoneId.of(row.value4())));
    }
}
