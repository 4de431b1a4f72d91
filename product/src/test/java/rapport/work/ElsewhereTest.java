package rapport.work;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.work.db.Tables.PIECE;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.tokens.TokenScope;
import rapport.access.tokens.Tokens;
import rapport.company.CompanyDay;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// What colleagues in Oslo, where the company is, in New York and in Singapore see of the same work.
@RunningRapport
class ElsewhereTest {
    /// In summer: New York is six hours behind Oslo, Singapore six ahead.
    private static final LocalDate DAY = LocalDate.of(2031, 7, 15);

    private final House house;
    private final Tokens tokens;
    private final CompanyDay companyDay;
    private final DSLContext db;
    private final Clock clock;
    private AccountId oslo;
    private AccountId newYork;
    private AccountId singapore;

    ElsewhereTest(House house, Tokens tokens, CompanyDay companyDay, DSLContext db, Clock clock) {
        this.house = house;
        this.tokens = tokens;
        this.companyDay = companyDay;
        this.db = db;
        this.clock = clock;
    }

    @BeforeEach
    void they_work_far_apart() {
        oslo = house.employAs("Member");
        newYork = house.employAs("Member");
        singapore = house.employAs("Member");
        lives(newYork, "America/New_York");
        lives(singapore, "Asia/Singapore");
    }

    @Test
    void a_meeting_at_four_in_oslo_is_at_ten_in_new_york_and_late_in_the_evening_in_singapore() {
        plan(oslo, "Atlantic review", DAY, "16:00");

        assertThat(week(oslo, oslo)).contains("Atlantic review", "16:00–17:00").doesNotContain("Times are those of");
        assertThat(week(newYork, oslo))
                .contains("Atlantic review", "10:00–11:00", "Times are those of America/New York.");
        assertThat(week(singapore, oslo)).contains("Atlantic review", "22:00–23:00");
    }

    @Test
    void who_types_nine_in_singapore_means_nine_in_singapore() {
        assertThat(house.browserOf(singapore).get("/work/new?kind=APPOINTMENT").body())
                .contains("By the clock of Asia/Singapore");

        plan(singapore, "Breakfast at the harbour", DAY, "09:00");

        assertThat(due("Breakfast at the harbour")).isEqualTo(Instant.parse("2031-07-15T01:00:00Z"));
        assertThat(week(oslo, singapore)).contains("03:00–04:00");
    }

    @Test
    void what_is_dragged_to_three_in_new_york_begins_at_three_there() {
        plan(newYork, "Dragged in New York", DAY, "10:00");
        String id = id("Dragged in New York");

        house.browserOf(newYork)
                .put("/work/" + id + "/time", "day", DAY.plusDays(1).toString(), "time", "15:00");

        assertThat(due("Dragged in New York")).isEqualTo(Instant.parse("2031-07-16T19:00:00Z"));
    }

    @Test
    void what_is_for_a_whole_day_stays_on_that_day_wherever_one_looks() {
        plan(oslo, "Fair in Drammen", DAY, "");
        house.browserOf(oslo).post("/work", "subject", "Stock-taking", "kind", "TASK", "day", DAY.toString());

        for (AccountId reader : new AccountId[] {oslo, newYork, singapore}) {
            assertThat(day(reader, DAY)).contains("Fair in Drammen", "Stock-taking");
            assertThat(day(reader, DAY.minusDays(1)) + day(reader, DAY.plusDays(1)))
                    .doesNotContain("Fair in Drammen", "Stock-taking");
            assertThat(house.browserOf(reader)
                            .get("/work?q=Stock-taking&filter=" + encoded("due == date(\"" + DAY + "\")"))
                            .body())
                    .contains("Stock-taking");
        }
    }

    @Test
    void a_time_of_a_whole_day_that_comes_again_is_moved_from_everywhere() {
        house.browserOf(oslo)
                .post("/work", "subject", "Open house", "kind", "APPOINTMENT", "day", "" + DAY, "repeats", "WEEKLY");
        lives(oslo, "America/New_York");
        LocalDate next = DAY.plusWeeks(1);

        String time = day(oslo, next).replaceFirst("(?s).*data-moves-at=\"(/work/[^\"]*/times/[^\"]*)\".*", "$1");
        assertThat(time).startsWith("/work/").endsWith("/time");
        house.browserOf(oslo).put(time, "day", "" + next.plusDays(1));

        assertThat(day(oslo, next)).doesNotContain("Open house");
        assertThat(day(singapore, next.plusDays(1))).contains("Open house");
    }

    @Test
    void a_series_stays_in_the_zone_in_which_it_was_set_when_somebody_elsewhere_renames_it() {
        house.browserOf(oslo)
                .post(
                        "/work",
                        "subject",
                        "Weekly numbers",
                        "kind",
                        "APPOINTMENT",
                        "day",
                        DAY.toString(),
                        "time",
                        "09:00",
                        "repeats",
                        "WEEKLY");
        lives(oslo, "America/New_York");
        String id = id("Weekly numbers");
        Browser traveller = house.browserOf(oslo);
        String was = traveller
                .get("/work/" + id + "/edit")
                .body()
                .replaceFirst("(?s).*name=\"was\" value=\"([^\"]*)\".*", "$1");

        rewrite(traveller, id, was, "Weekly numbers, short", "03:00", "04:00");

        assertThat(due("Weekly numbers, short")).isEqualTo(Instant.parse("2031-07-15T07:00:00Z"));
        assertThat(zone(id)).isEqualTo("Europe/Oslo");

        String moved = traveller
                .get("/work/" + id + "/edit")
                .body()
                .replaceFirst("(?s).*name=\"was\" value=\"([^\"]*)\".*", "$1");
        rewrite(traveller, id, moved, "Weekly numbers, short", "09:30", "10:00");

        assertThat(due("Weekly numbers, short")).isEqualTo(Instant.parse("2031-07-15T13:30:00Z"));
        assertThat(zone(id)).as("who sets it anew means the own clock").isEqualTo("America/New_York");
    }

    @Test
    void what_is_for_today_is_for_the_day_that_it_is_where_one_lives() {
        ZoneId far = Stream.of("Pacific/Kiritimati", "Pacific/Pago_Pago")
                .map(ZoneId::of)
                .filter(zone -> !today(zone).equals(companyDay.today()))
                .findFirst()
                .orElseThrow();
        lives(singapore, far.getId());
        Browser islander = house.browserOf(singapore);
        islander.post("/work", "subject", "Feed the parrots", "kind", "TASK", "day", "" + today(far));
        islander.post(
                "/work",
                "subject",
                "Paint the boat",
                "kind",
                "TASK",
                "day",
                "" + today(far).minusDays(1));

        assertThat(islander.get("/my-day").body())
                .containsSubsequence(">Late", "Paint the boat", ">Today", "Feed the parrots");
        assertThat(islander.get("/work?filter=overdue").body())
                .contains("Paint the boat")
                .doesNotContain("Feed the parrots");
    }

    @Test
    void a_program_reads_as_whoever_gave_it_the_key() {
        plan(newYork, "Seen by a program", DAY, "10:00");
        var program = house.program(tokens.make(newYork, "Wall display", TokenScope.READ, Optional.empty())
                .text());

        assertThat(program.get("/calendar?as=day&on=" + DAY).body()).contains("Seen by a program", "10:00–11:00");
    }

    private void lives(AccountId who, String zone) {
        var answer = house.browserOf(who).post("/settings/account/formats", "timeZone", zone);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    /// @param time empty for the whole day
    private void plan(AccountId who, String subject, LocalDate day, String time) {
        var answer = house.browserOf(who)
                .post("/work", "subject", subject, "kind", "APPOINTMENT", "day", day.toString(), "time", time);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static void rewrite(Browser who, String id, String was, String subject, String from, String until) {
        var answer = who.put(
                "/work/" + id,
                "was",
                was,
                "subject",
                subject,
                "kind",
                "APPOINTMENT",
                "day",
                DAY.toString(),
                "time",
                from,
                "until",
                until,
                "repeats",
                "WEEKLY");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private String week(AccountId reader, AccountId whose) {
        return house.browserOf(reader)
                .get("/calendar?as=week&on=" + DAY + "&who=" + whose)
                .body();
    }

    private String day(AccountId reader, LocalDate day) {
        return house.browserOf(reader)
                .get("/calendar?as=day&on=" + day + "&who=" + oslo)
                .body();
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Instant due(String subject) {
        return db.select(PIECE.DUE_AT)
                .from(PIECE)
                .where(PIECE.SUBJECT.eq(subject))
                .fetchSingle(PIECE.DUE_AT);
    }

    private String zone(String id) {
        return db.select(PIECE.ZONE)
                .from(PIECE)
                .where(PIECE.ID.eq(PieceId.of(id)))
                .fetchSingle(PIECE.ZONE);
    }

    private String id(String subject) {
        return db.select(PIECE.ID)
                .from(PIECE)
                .where(PIECE.SUBJECT.eq(subject))
                .fetchSingle(PIECE.ID)
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
