package rapport.work.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.work.hours.OpenSpan;

class HoursTextTest {
    @Test
    void hours_are_read_as_people_write_them() {
        List<OpenSpan> office = List.of(new OpenSpan(540, 750), new OpenSpan(810, 1020));
        assertThat(HoursText.parse("9:00–12:30, 13:30–17:00")).contains(office);
        assertThat(HoursText.parse("13.30 - 17; 9-12:30")).contains(office);
        assertThat(HoursText.parse("9 to 12:30 and 13:30 to 17:00")).contains(office);
        assertThat(HoursText.parse("  ")).contains(List.of());
        assertThat(HoursText.parse("22:00-6:00")).contains(List.of(new OpenSpan(1320, 360)));
        assertThat(HoursText.parse("18-0")).contains(List.of(new OpenSpan(1080, 1440)));
    }

    @Test
    void what_is_written_is_read_as_it_was() {
        List<OpenSpan> hours = List.of(new OpenSpan(0, 360), new OpenSpan(540, 1440));
        assertThat(HoursText.parse(HoursText.of(hours))).contains(hours);
    }

    @Test
    void what_makes_no_sense_is_not_read() {
        for (String typed :
                List.of("nine to five", "9-9", "25-26", "9:75-10", "9-12, 11-13", "9-12,", "22-6, 23-24", "9")) {
            assertThat(HoursText.parse(typed)).as(typed).isEmpty();
        }
    }
}
