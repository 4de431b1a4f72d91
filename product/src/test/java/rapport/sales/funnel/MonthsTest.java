package rapport.sales.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jooq.Field;
import org.junit.jupiter.api.Test;

class MonthsTest {
    private static final Field<Instant> MOMENT = field(name("moment"), Instant.class);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void a_quarter_of_a_reader_who_is_ahead_of_utc_begins_in_the_month_before() {
        var quarter = Months.of(days(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1)), OSLO);

        assertThat(quarter.first()).isEqualTo("2026-10-01");
        assertThat(quarter.end()).isEqualTo("2026-12-01");
        assertThat(quarter.any()).isTrue();
        assertThat(quarter.only()).isFalse();
        assertThat(quarter.beside(MOMENT).toString())
                .contains("2026-09-30 22:00:00", "2026-10-01 00:00:00", "2026-12-01 00:00:00", "2026-12-31 23:00:00");
    }

    @Test
    void a_quarter_of_utc_is_nothing_but_months() {
        var quarter = Months.of(days(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1)), ZoneOffset.UTC);

        assertThat(quarter.first()).isEqualTo("2026-10-01");
        assertThat(quarter.end()).isEqualTo("2027-01-01");
        assertThat(quarter.only()).isTrue();
    }

    @Test
    void some_weeks_hold_no_month() {
        assertThat(Months.of(days(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 3, 20)), OSLO)
                        .any())
                .isFalse();
    }

    @Test
    void all_time_has_nothing_beside_its_months() {
        assertThat(Months.of(new Period.Days(null, null), OSLO).only()).isTrue();
    }

    private static Period.Days days(LocalDate from, LocalDate until) {
        return new Period.Days(from, until);
    }
}
