package rapport.work.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.notices.Notice;
import rapport.notices.NoticeId;
import rapport.notices.Notices;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class RemindTest {
    private final House house;
    private final Remind remind;
    private final Notices notices;
    private final Clock clock;

    RemindTest(House house, Remind remind, Notices notices, Clock clock) {
        this.house = house;
        this.remind = remind;
        this.notices = notices;
        this.clock = clock;
    }

    @Test
    void whoever_has_to_do_something_in_a_few_minutes_is_told_once() {
        AccountId account = house.employAs("Member");
        LocalDateTime soon = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Europe/Oslo"))
                .plusMinutes(8);
        house.browserOf(account)
                .post(
                        "/work",
                        "subject",
                        "Ring the bell",
                        "kind",
                        "CALL",
                        "day",
                        soon.toLocalDate().toString(),
                        "time",
                        DateTimeFormatter.ofPattern("HH:mm").format(soon));

        remind.now(clock.instant());
        remind.now(clock.instant());

        assertThat(notices.latest(account, NoticeId.NONE, 10))
                .extracting(Notice::sentence)
                .singleElement()
                .asString()
                .startsWith("“Ring the bell” in ");
    }

    @Test
    void a_reminder_says_the_time_of_whoever_reads_it() {
        AccountId account = house.employAs("Member");
        house.browserOf(account).post("/settings/account/formats", "timeZone", "America/New_York", "language", "en-US");
        LocalDateTime soon = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("America/New_York"))
                .plusMinutes(8);
        house.browserOf(account)
                .post(
                        "/work",
                        "subject",
                        "Ring the other bell",
                        "kind",
                        "CALL",
                        "day",
                        soon.toLocalDate().toString(),
                        "time",
                        DateTimeFormatter.ofPattern("HH:mm").format(soon));

        remind.now(clock.instant());

        assertThat(notices.latest(account, NoticeId.NONE, 10))
                .extracting(Notice::sentence)
                .singleElement()
                .asString()
                .matches("“Ring the other bell” in \\d+ minutes?, at "
                        + DateTimeFormatter.ofPattern("h:mm", Locale.US).format(soon) + ".[AP]M\\.");
    }
}
