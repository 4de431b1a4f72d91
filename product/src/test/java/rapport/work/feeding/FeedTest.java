package rapport.work.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A calendar that other programs show.
@RunningRapport
class FeedTest {
    private static final Pattern ADDRESS = Pattern.compile("http://[^/]+(/calendar/feed/[\\w-]{43}\\.ics)");

    private final House house;
    private final Clock clock;

    FeedTest(House house, Clock clock) {
        this.house = house;
        this.clock = clock;
    }

    @Test
    void another_program_reads_what_somebody_has_to_do_and_nothing_of_others() {
        Browser colleague = house.browserOf(house.employAs("Member"));
        Browser other = house.browserOf(house.employAs("Member"));
        LocalDate day =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Oslo")).plusDays(3);
        plan(colleague, "Measure the Feedbyen hall", day, "09:30");
        plan(colleague, "Fair in Feedbyen", day, "");
        plan(other, "Dentist of Feedbyen", day, "09:30");

        var read = house.visitor().get(address(colleague));

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        String compact = day.toString().replace("-", "");
        assertThat(read.body())
                .contains(
                        "BEGIN:VCALENDAR", "SUMMARY:Measure the Feedbyen hall", "DTSTART:" + compact + "T", "@rapport")
                .contains("SUMMARY:Fair in Feedbyen", "DTSTART;VALUE=DATE:" + compact)
                .doesNotContain("Dentist");
        assertThat(uids(read.body()))
                .isEqualTo(uids(house.visitor().get(address(colleague)).body()));
    }

    @Test
    void an_address_that_was_made_anew_or_stopped_opens_nothing_more() {
        Browser colleague = house.browserOf(house.employAs("Member"));
        String first = address(colleague);
        String second = address(colleague);

        assertThat(house.visitor().get(first).statusCode()).isEqualTo(404);
        assertThat(house.visitor().get(second).statusCode()).isEqualTo(200);

        colleague.delete("/calendar/feed");
        assertThat(house.visitor().get(second).statusCode()).isEqualTo(404);
    }

    private static void plan(Browser somebody, String subject, LocalDate day, String time) {
        var planned =
                somebody.post("/work", "subject", subject, "kind", "APPOINTMENT", "day", day.toString(), "time", time);
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(303);
    }

    private static String address(Browser somebody) {
        var page = ADDRESS.matcher(somebody.post("/calendar/feed").body());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }
}
