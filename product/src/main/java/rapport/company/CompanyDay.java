package rapport.company;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/// The day that it is for the company, wherever its server stands. Whatever begins, ends or falls due on a day does so
/// on this one; what a screen says of days goes by the zone of its viewer instead.
@Component
public class CompanyDay {
    /// The same for a statement that the database runs by its own clock.
    public static final Field<LocalDate> IN_SQL = DSL.field("company.today()", SQLDataType.LOCALDATE);

    private final Companies companies;
    private final Clock clock;

    CompanyDay(Companies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    /// @throws IllegalStateException before the first visitor has named the company
    public LocalDate today() {
        return of(clock.instant());
    }

    /// On which day a moment falls.
    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    public ZoneId zone() {
        return companies.get().timeZone();
    }

    /// What the zone of somebody is called who is elsewhere, for screens on which times are typed; empty for the
    /// company's own.
    public String elsewhere(ZoneId zone) {
        return zone.equals(zone()) ? "" : zone.getId().replace('_', ' ');
    }
}
