package rapport.work.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rapport.web.Formats;

class TimingTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Formats HERE = new Formats(Locale.UK, OSLO);

    @Test
    void what_is_put_off_keeps_its_time_by_the_clock_though_the_clocks_go_forward() {
        var before = new Timing.At(Instant.parse("2026-03-27T13:00:00Z"));

        assertThat(before.on(LocalDate.parse("2026-03-30"), OSLO))
                .as("14:00 in Oslo, before and after")
                .isEqualTo(new Timing.At(Instant.parse("2026-03-30T12:00:00Z")));
    }

    @Test
    void a_time_that_the_day_leaves_out_is_an_hour_later() {
        var night = new Timing.At(Instant.parse("2026-03-27T01:30:00Z"));

        assertThat(night.on(LocalDate.parse("2026-03-29"), OSLO))
                .isEqualTo(new Timing.At(Instant.parse("2026-03-29T01:30:00Z")));
    }

    @Test
    void an_appointment_stays_as_long_as_it_was() {
        var slot = new Timing.Slot(Instant.parse("2026-03-28T22:30:00Z"), Instant.parse("2026-03-29T00:30:00Z"));

        assertThat(slot.on(LocalDate.parse("2026-04-04"), OSLO))
                .isEqualTo(
                        new Timing.Slot(Instant.parse("2026-04-04T21:30:00Z"), Instant.parse("2026-04-04T23:30:00Z")));
        assertThat(new Timing.Days(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-04"))
                        .on(LocalDate.parse("2026-03-09"), OSLO))
                .isEqualTo(new Timing.Days(LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-11")));
    }

    @Test
    void what_had_no_date_has_one_once_it_is_put_off() {
        assertThat(Timing.WHENEVER.on(LocalDate.parse("2026-03-09"), OSLO))
                .isEqualTo(new Timing.OnDay(LocalDate.parse("2026-03-09")));
    }

    @Test
    void what_is_due_on_a_day_is_late_when_the_day_is_over() {
        var due = new Timing.OnDay(LocalDate.parse("2026-03-09"));

        assertThat(Due.isLate(due, HERE, Instant.parse("2026-03-09T22:59:00Z"))).isFalse();
        assertThat(Due.isLate(due, HERE, Instant.parse("2026-03-09T23:00:00Z"))).isTrue();
        assertThat(Due.isLate(
                        new Timing.At(Instant.parse("2026-03-09T10:00:00Z")),
                        HERE,
                        Instant.parse("2026-03-09T10:01:00Z")))
                .isTrue();
    }
}
