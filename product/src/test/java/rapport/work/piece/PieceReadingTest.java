package rapport.work.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PieceReadingTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void an_appointment_without_an_end_takes_an_hour() {
        assertThat(read("APPOINTMENT", "2026-03-09", "14:00", "", "").timing())
                .isEqualTo(
                        new Timing.Slot(Instant.parse("2026-03-09T13:00:00Z"), Instant.parse("2026-03-09T14:00:00Z")));
    }

    @Test
    void an_appointment_without_a_time_takes_the_whole_day() {
        assertThat(read("APPOINTMENT", "2026-03-09", "", "", "2026-03-11").timing())
                .isEqualTo(new Timing.Days(LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-11")));
    }

    @Test
    void a_task_is_due_on_a_day_at_a_time_or_whenever() {
        assertThat(read("TASK", "", "", "", "").timing()).isEqualTo(Timing.WHENEVER);
        assertThat(read("TASK", "2026-03-09", "", "", "").timing())
                .isEqualTo(new Timing.OnDay(LocalDate.parse("2026-03-09")));
        assertThat(read("CALL", "2026-03-09", "09:30", "", "").timing())
                .isEqualTo(new Timing.At(Instant.parse("2026-03-09T08:30:00Z")));
    }

    @Test
    void what_cannot_be_is_said_in_the_field_that_is_wrong() {
        assertThat(problems("APPOINTMENT", "", "14:00", "", "")).containsKey("day");
        assertThat(problems("APPOINTMENT", "2026-03-09", "14:00", "13:00", "")).containsKey("until");
        assertThat(problems("APPOINTMENT", "2026-03-09", "", "", "2026-03-08")).containsKey("lastDay");
        assertThat(problems("APPOINTMENT", "2026-03-09", "", "", "2028-03-08")).containsKey("lastDay");
        assertThat(problems("TASK", "", "14:00", "", "")).containsKey("day");
        assertThat(problems("TASK", "tomorrow", "", "", "")).containsKey("day");
    }

    @Test
    void what_comes_again_does_not_end_before_it_begins() {
        assertThat(weekly("2026-03-09", "2026-03-08"))
                .containsEntry(
                        "repeatsUntil",
                        "It would end before it begins: choose the day of the first time, or a later one.");
        assertThat(weekly("2026-03-09", "2026-03-09")).isEmpty();
    }

    @Test
    void what_was_written_is_read_again_as_it_was() {
        Terms terms = read("APPOINTMENT", "2026-10-24", "23:00", "02:30", "2026-10-25");

        assertThat(new PieceReading(PieceForm.of(terms, OSLO), OSLO).terms()).isEqualTo(terms);
        assertThat(PieceForm.of(terms, OSLO).was())
                .isEqualTo(PieceForm.of(terms, OSLO).mark());
    }

    private static Terms read(String kind, String day, String time, String until, String lastDay) {
        var reading = new PieceReading(form(kind, day, time, until, lastDay), OSLO);
        Terms terms = reading.terms();
        assertThat(reading.problems()).isEmpty();
        return terms;
    }

    private static Map<String, String> problems(String kind, String day, String time, String until, String lastDay) {
        var reading = new PieceReading(form(kind, day, time, until, lastDay), OSLO);
        reading.terms();
        return reading.problems();
    }

    private static Map<String, String> weekly(String day, String until) {
        var form = new PieceForm(
                "APPOINTMENT", "Meet the board", "", "", "", day, "09:00", "", "", "", "", "", "", "WEEKLY", until, "");
        var reading = new PieceReading(form, OSLO);
        reading.terms();
        return reading.problems();
    }

    private static PieceForm form(String kind, String day, String time, String until, String lastDay) {
        return new PieceForm(kind, "Meet the board", "", "", "", day, time, until, lastDay, "", "", "", "", "", "", "");
    }
}
