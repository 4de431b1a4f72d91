package rapport.work.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.work.piece.Timing;

class CalendarFileTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void an_event_stands_at_the_time_of_its_zone() {
        var event =
                only("DTSTART;TZID=America/New_York:20260302T090000", "DTEND;TZID=America/New_York:20260302T100000");

        assertThat(event.timing())
                .isEqualTo(
                        new Timing.Slot(Instant.parse("2026-03-02T14:00:00Z"), Instant.parse("2026-03-02T15:00:00Z")));
    }

    @Test
    void a_time_without_a_zone_is_that_of_the_reader() {
        assertThat(only("DTSTART:20260302T090000", "DURATION:PT30M").timing())
                .isEqualTo(
                        new Timing.Slot(Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-03-02T08:30:00Z")));
    }

    @Test
    void an_event_of_whole_days_ends_the_day_before_its_end() {
        assertThat(only("DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260305")
                        .timing())
                .isEqualTo(new Timing.Days(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-04")));
    }

    @Test
    void what_comes_again_keeps_its_rule_and_its_exceptions() {
        var event = only(
                "DTSTART;TZID=Europe/Oslo:20260302T090000",
                "RRULE:FREQ=WEEKLY;COUNT=10",
                "EXDATE;TZID=Europe/Oslo:20260309T090000,20260316T090000");

        assertThat(event.repeating()).isNotNull();
        assertThat(event.except())
                .containsExactlyInAnyOrder(
                        Instant.parse("2026-03-09T08:00:00Z"), Instant.parse("2026-03-16T08:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20260302T090000 | DTEND:20260302T080000 | It ends before it begins.",
                "DTSTART:20260302T090000 | RRULE:FREQ=SECONDLY | It comes again by a rule that is not understood",
                "DTSTART:20260302T090000 | DTEND:20290302T090000 | It is longer than a year.",
                "DTSTART:00010101T090000 | DTEND:00010101T100000 | is in no calendar of ours",
                "SUMMARY:No beginning | DTEND:20260302T080000 | It does not say when it begins."
            })
    void what_is_wrong_with_an_event_is_said(String one, String other, String why) {
        CalendarFile file = read("UID:a@b", one, other);

        assertThat(file.events()).isEmpty();
        assertThat(file.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.why()).contains(why));
    }

    @Test
    void a_file_that_is_no_calendar_is_refused() {
        assertThat(CalendarFile.read("name,email\nAmara,a@b.example\n", OSLO).refused())
                .hasSize(1);
        assertThat(CalendarFile.read("", OSLO).refused()).hasSize(1);
    }

    private static FoundEvent only(String... lines) {
        CalendarFile file = read("UID:a@b", lines);
        assertThat(file.refused()).isEmpty();
        return file.events().getFirst();
    }

    private static CalendarFile read(String uid, String... lines) {
        return CalendarFile.read(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\nBEGIN:VEVENT\r\n" + uid + "\r\n"
                        + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                OSLO);
    }
}
