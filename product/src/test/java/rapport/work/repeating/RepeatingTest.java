package rapport.work.repeating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatingTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-03-02T09:00:00");

    @Test
    void what_is_at_nine_stays_at_nine_when_the_clocks_change() {
        assertThat(starts("FREQ=WEEKLY", "2026-03-20T00:00", "2026-04-10T00:00"))
                .containsExactly(at("2026-03-23T09:00"), at("2026-03-30T09:00"), at("2026-04-06T09:00"));
    }

    @Test
    void every_second_week_is_every_second_week_years_later() {
        assertThat(starts("FREQ=WEEKLY;INTERVAL=2", "2036-03-01T00:00", "2036-03-20T00:00"))
                .containsExactly(at("2036-03-03T09:00"), at("2036-03-17T09:00"));
    }

    @Test
    void the_last_friday_of_a_month_is_found() {
        assertThat(starts("FREQ=MONTHLY;BYDAY=-1FR", "2026-03-01T00:00", "2026-06-01T00:00"))
                .containsExactly(at("2026-03-27T09:00"), at("2026-04-24T09:00"), at("2026-05-29T09:00"));
    }

    @Test
    void it_ends_on_its_last_day_or_after_so_many_times() {
        assertThat(starts("FREQ=DAILY;UNTIL=20260304", "2026-03-01T00:00", "2027-01-01T00:00"))
                .hasSize(3);
        assertThat(starts("FREQ=DAILY;UNTIL=20260304T080000Z", "2026-03-01T00:00", "2027-01-01T00:00"))
                .as("nine o'clock in Oslo is eight o'clock at Greenwich")
                .hasSize(3);
        assertThat(starts("FREQ=DAILY;COUNT=4", "2026-03-01T00:00", "2027-01-01T00:00"))
                .hasSize(4);
        assertThat(rule("FREQ=DAILY;COUNT=4").last(MONDAY)).hasValue(at("2026-03-05T09:00"));
        assertThat(rule("FREQ=DAILY").last(MONDAY)).isEmpty();
    }

    @Test
    void a_form_offers_it_again_as_it_was_chosen() {
        var weekly = new Repeating(Rhythm.WEEKLY.rule(), OSLO).until(LocalDate.parse("2026-06-30"));

        assertThat(Rhythm.of(weekly)).hasValue(Rhythm.WEEKLY);
        assertThat(weekly.untilDay()).hasValue(LocalDate.parse("2026-06-30"));
        assertThat(weekly.until(LocalDate.parse("2026-07-31")).untilDay()).hasValue(LocalDate.parse("2026-07-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every week",
                "FREQ=SECONDLY",
                "FREQ=HOURLY;INTERVAL=1",
                "FREQ=DAILY;COUNT=99999999",
                "FREQ=DAILY;COUNT=-1",
                "FREQ=DAILY;UNTIL=soon",
                "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3",
                "FREQ=DAILY;INTERVAL=0"
            })
    void what_no_calendar_has_room_for_is_no_rule(String text) {
        assertThat(Repeating.parse(text, OSLO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
                "FREQ=MONTHLY;BYDAY=6MO",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;INTERVAL=99999"
            })
    void what_never_comes_again_is_found_out_in_bounded_time(String text) {
        assertThat(Repeating.parse(text, OSLO)
                        .map(rule -> rule.starts(MONDAY, at("2026-03-03T00:00"), at("2126-01-01T00:00"), 10))
                        .orElse(List.of()))
                .isEmpty();
    }

    private static List<LocalDateTime> starts(String rule, String from, String before) {
        return rule(rule).starts(MONDAY, at(from), at(before), 1_000);
    }

    private static Repeating rule(String text) {
        return Repeating.parse(text, OSLO).orElseThrow();
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
