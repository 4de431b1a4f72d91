package rapport.timeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.web.Formats;

class DaysTest {
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T14:05:00Z");
    private final Days oslo = Days.at(WEDNESDAY, new Formats(Locale.UK, ZoneId.of("Europe/Oslo")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-05T02:00:00Z, Ahead
            2026-03-04T09:00:00Z, Today
            2026-03-03T09:00:00Z, Yesterday
            2026-03-02T09:00:00Z, Earlier this week
            2026-03-01T09:00:00Z, Last week
            2026-02-23T09:00:00Z, Last week
            2026-02-22T09:00:00Z, February 2026
            2025-12-31T09:00:00Z, December 2025
            """)
    void the_nearer_a_day_the_finer_its_heading(Instant moment, String heading) {
        assertThat(oslo.heading(moment)).isEqualTo(heading);
    }

    @Test
    void a_day_begins_at_the_midnight_of_the_viewer() {
        var tokyo = Days.at(WEDNESDAY, new Formats(Locale.UK, ZoneId.of("Asia/Tokyo")));
        var lateOnTuesday = Instant.parse("2026-03-03T22:30:00Z");

        assertThat(oslo.heading(lateOnTuesday)).isEqualTo("Yesterday");
        assertThat(tokyo.heading(lateOnTuesday)).isEqualTo("Today");
    }

    @Test
    void beside_a_touch_stands_what_its_heading_leaves_open() {
        assertThat(oslo.when(Instant.parse("2026-03-04T09:00:00Z"))).isEqualTo("10:00");
        assertThat(oslo.when(Instant.parse("2026-02-26T09:00:00Z"))).isEqualTo("Thu 10:00");
        assertThat(oslo.when(Instant.parse("2026-01-12T09:00:00Z"))).isEqualTo("12 Jan");
    }
}
