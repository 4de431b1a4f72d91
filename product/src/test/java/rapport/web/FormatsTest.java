package rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private final Formats oslo = new Formats(Locale.UK, ZoneId.of("Europe/Oslo"));
    private final Instant noon = Instant.parse("2026-02-16T11:00:00Z");

    @Test
    void how_long_ago_is_said_as_people_say_it() {
        assertThat(oslo.ago(noon, noon)).isEqualTo("just now");
        assertThat(oslo.ago(noon.minusSeconds(60), noon)).isEqualTo("1 minute ago");
        assertThat(oslo.ago(noon.minusSeconds(2 * 3600), noon)).isEqualTo("2 hours ago");
        assertThat(oslo.ago(Instant.parse("2026-02-15T22:59:00Z"), noon)).isEqualTo("yesterday");
        assertThat(oslo.ago(Instant.parse("2026-02-15T23:01:00Z"), noon)).isEqualTo("11 hours ago");
        assertThat(oslo.ago(noon.minusSeconds(40L * 86400), noon)).isEqualTo("1 month ago");
        assertThat(oslo.ago(noon.minusSeconds(800L * 86400), noon)).isEqualTo("2 years ago");
    }

    @Test
    void how_long_something_takes_is_said_as_people_say_it() {
        assertThat(oslo.duration(Duration.ofMillis(40))).isEqualTo("1 second");
        assertThat(oslo.duration(Duration.ofSeconds(90))).isEqualTo("90 seconds");
        assertThat(oslo.duration(Duration.ofSeconds(200))).isEqualTo("3 minutes");
        assertThat(oslo.duration(Duration.ofMinutes(60))).isEqualTo("1 hour");
        assertThat(oslo.duration(Duration.ofMinutes(125))).isEqualTo("2 hours 5 minutes");
    }

    @Test
    void dates_and_numbers_follow_the_country() {
        assertThat(oslo.date(noon)).isEqualTo("16 Feb 2026");
        assertThat(oslo.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(new Formats(Locale.GERMANY, ZoneId.of("UTC")).number(1_234_567))
                .isEqualTo("1.234.567");
    }
}
