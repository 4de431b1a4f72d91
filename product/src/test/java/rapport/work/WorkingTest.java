package rapport.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.work.hours.BusinessCalendars;

/// A piece of work from when somebody writes it down until it is done, and what everybody sees of it.
@RunningRapport
class WorkingTest {
    private static final String TODAY = LocalDate.now(ZoneId.of("Europe/Oslo")).toString();

    private final House house;
    private final BusinessCalendars calendars;
    private final DSLContext db;

    private AccountId account;
    private Browser colleague;
    private String firm;

    WorkingTest(House house, BusinessCalendars calendars, DSLContext db) {
        this.house = house;
        this.calendars = calendars;
        this.db = db;
    }

    @BeforeEach
    void somebody_works_here() {
        account = house.employAs("Member");
        colleague = house.browserOf(account);
        if (id("customers.party where name", "Lierbyen Verksted AS").isEmpty()) {
            colleague.post("/organisations", "name", "Lierbyen Verksted AS");
        }
        firm = id("customers.party where name", "Lierbyen Verksted AS");
    }

    @Test
    void a_task_waits_in_the_day_of_its_owner_until_it_is_done() {
        String task = begin("Send Lierbyen the drawings", "TASK", TODAY);
        assertThat(colleague.get("/my-day").body()).contains("Send Lierbyen the drawings", "Lierbyen Verksted AS");
        assertThat(house.member().get("/my-day").body()).doesNotContain("Send Lierbyen the drawings");

        var done = colleague.post("/work/" + task + "/closure");

        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(colleague.get("/my-day").body()).doesNotContain("Send Lierbyen the drawings");
        assertThat(colleague.get("/work?q=drawings").body()).contains("Done");
    }

    @Test
    void what_was_done_too_quickly_is_undone_and_waits_again() {
        String task = begin("Count the Lierbyen spare parts", "TASK", TODAY);
        String undo = undoOf(colleague.send(
                "POST",
                "/work/" + task + "/closure",
                "as=done",
                "Sec-Fetch-Site",
                "same-origin",
                "HX-Request",
                "true"));

        assertThat(colleague.post(undo).statusCode()).isLessThan(400);

        assertThat(colleague.get("/my-day").body()).contains("Count the Lierbyen spare parts");
    }

    @Test
    void a_call_that_was_made_stands_on_the_timeline_by_the_same_act() {
        String call = begin("Ask Lierbyen for the serial number", "CALL", TODAY);

        colleague.post("/work/" + call + "/closure", "outcome", "reached", "words", "It is LB-7741.", "tell", "true");

        assertThat(colleague.get("/organisations/" + firm).body()).contains("It is LB-7741.");
        assertThat(changes(call))
                .isEqualTo(
                        changes(db.fetchValue("select id::text from timeline.interaction where body = 'It is LB-7741.'")
                                .toString()));
    }

    @Test
    void work_is_put_off_to_the_next_working_day_or_into_next_week() {
        String task = begin("Order paint for Lierbyen", "TASK", TODAY);

        colleague.put("/work/" + task + "/day", "to", "tomorrow");
        assertThat(day(task)).isEqualTo(workingDay(LocalDate.parse(TODAY).plusDays(1)));
        colleague.put("/work/" + task + "/day", "to", "next-week");
        assertThat(day(task))
                .isEqualTo(workingDay(LocalDate.parse(TODAY).with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
        assertThat(colleague.put("/work/" + task + "/day", "to", "soon").statusCode())
                .isEqualTo(400);
    }

    @Test
    void much_is_handed_over_in_one_act() {
        String one = begin("Lierbyen audit, first part", "TASK", "");
        String other = begin("Lierbyen audit, second part", "TASK", "");
        AccountId heir = house.employAs("Member");

        var given = colleague.post("/lists/work/bulk/owner", "tick", one, "tick", other, "answer", heir.toString());

        assertThat(given.statusCode()).as(given.body()).isEqualTo(303);
        assertThat(house.browserOf(heir).get("/my-day").body())
                .contains("Lierbyen audit, first part", "Lierbyen audit, second part");
    }

    @Test
    void much_is_shared_out_in_a_team_but_not_to_whoever_is_away() {
        AccountId there = house.employAs("Member");
        AccountId away = house.employAs("Member");
        var team = house.team("Lierbyen watch", there, away);
        house.browserOf(away).post("/absences", "first", TODAY, "reason", "HOLIDAY");
        String one = begin("Lierbyen watch, first shift", "TASK", "");
        String other = begin("Lierbyen watch, second shift", "TASK", "");

        var shared = colleague.post(
                "/lists/work/bulk/share-out",
                "tick",
                one,
                "tick",
                other,
                "answer",
                team.toString(),
                "answer",
                "BY_TURNS",
                "answer",
                "1");

        assertThat(shared.statusCode()).as(shared.body()).isEqualTo(303);
        assertThat(db.fetch("select owner_id::text from work.piece where subject like 'Lierbyen watch, %'")
                        .getValues(0, String.class))
                .containsExactlyInAnyOrder(there.toString(), account.toString());
    }

    @Test
    void a_meeting_of_every_week_stands_in_each_week_and_one_of_its_times_is_moved_or_skipped_alone() {
        String tomorrow = LocalDate.parse(TODAY).plusDays(1).toString();
        String nextWeek = LocalDate.parse(TODAY).plusDays(8).toString();
        colleague.post(
                "/work",
                "subject",
                "Lierbyen weekly",
                "kind",
                "APPOINTMENT",
                "day",
                tomorrow,
                "time",
                "09:00",
                "party",
                firm,
                "repeats",
                "WEEKLY");
        String series = id("work.piece where subject", "Lierbyen weekly");
        String day = colleague.get("/calendar?as=day&on=" + nextWeek).body();
        assertThat(day).contains("Lierbyen weekly", "09:00–10:00");
        assertThat(colleague.get("/my-day").body()).contains("Lierbyen weekly", "Every week");
        String time = day.replaceFirst("(?s).*data-moves-at=\"(/work/[^\"]*)/time\".*", "$1");
        assertThat(time).startsWith("/work/" + series + "/times/");

        var moved = colleague.put(time + "/time", "day", nextWeek, "time", "11:00");

        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(colleague.get("/calendar?as=day&on=" + nextWeek).body())
                .contains("11:00–12:00")
                .doesNotContain("09:00–10:00");
        assertThat(colleague.get("/calendar?as=day&on=" + tomorrow).body()).contains("09:00–10:00");
        assertThat(colleague
                        .put(time + "/time", "day", nextWeek, "time", "12:00")
                        .statusCode())
                .as("it does not stand there any more")
                .isEqualTo(404);
        assertThat(colleague.delete("/work/" + series).statusCode()).isEqualTo(204);
        assertThat(colleague.get("/calendar?as=day&on=" + tomorrow).body()).doesNotContain("09:00–10:00");
    }

    @Test
    void a_task_that_comes_again_waits_for_its_next_time_when_it_is_done() {
        colleague.post(
                "/work",
                "subject",
                "Water the Lierbyen plants",
                "kind",
                "TASK",
                "day",
                TODAY,
                "party",
                firm,
                "repeats",
                "WEEKLY");
        String task = id("work.piece where subject", "Water the Lierbyen plants");

        colleague.post("/work/" + task + "/closure");

        assertThat(db.fetch(
                                "select standing || ' ' || (first_day - {0}::date) from work.piece where subject = 'Water the Lierbyen plants'",
                                DSL.val(TODAY))
                        .getValues(0, String.class))
                .containsExactlyInAnyOrder("DONE 0", "OPEN 7");
    }

    @Test
    void a_calendar_that_comes_twice_is_not_doubled() {
        String file = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//elsewhere//
                BEGIN:VEVENT
                UID:weekly@elsewhere.example
                DTSTART;TZID=Europe/Oslo:20260302T090000
                DTEND;TZID=Europe/Oslo:20260302T100000
                RRULE:FREQ=WEEKLY;COUNT=3
                EXDATE;TZID=Europe/Oslo:20260316T090000
                SUMMARY:Elsewhere weekly
                END:VEVENT
                BEGIN:VEVENT
                UID:weekly@elsewhere.example
                RECURRENCE-ID;TZID=Europe/Oslo:20260309T090000
                DTSTART;TZID=Europe/Oslo:20260309T130000
                DTEND;TZID=Europe/Oslo:20260309T140000
                SUMMARY:Elsewhere weekly, later
                END:VEVENT
                END:VCALENDAR
                """;
        assertThat(bring(file)).contains("2 added, 0 changed, 0 as they were");

        assertThat(bring(file)).contains("0 added, 0 changed, 2 as they were");
        assertThat(bring(file.replace("T130000", "T133000"))).contains("0 added, 1 changed, 1 as they were");

        String month = colleague.get("/calendar?as=month&on=2026-03-01").body();
        assertThat(month).contains("13:30–14:00");
        assertThat(month.split("09:00–10:00", -1)).as("once, of three times").hasSize(2);
    }

    private String bring(String file) {
        return colleague
                .upload("/calendar/import", "mine.ics", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .body();
    }

    @Test
    void work_about_a_deal_is_about_its_customer_and_goes_with_it() {
        colleague.post("/opportunities", "name", "Lierbyen lift table", "party", firm, "amount", "10");
        String deal = id("sales.opportunity where name", "Lierbyen lift table");

        var added = colleague.post(
                "/records/opportunity/" + deal + "/work",
                "about",
                "opportunity:" + deal,
                "subject",
                "Measure the Lierbyen hall",
                "day",
                TODAY);

        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        assertThat(added.body()).contains("Measure the Lierbyen hall");
        assertThat(colleague.get("/parties/" + firm + "/work").body())
                .contains("Measure the Lierbyen hall", "/opportunities/" + deal);
        colleague.delete("/opportunities/" + deal);
        assertThat(colleague.get("/my-day").body()).doesNotContain("Measure the Lierbyen hall");
    }

    @Test
    void on_a_day_with_what_most_is_at_stake_comes_first() {
        task("Sweep the Hemsil office", "");
        task("Ring about the Hemsil rope", dealOf("Hemsil rope", "90"));
        task("Ring about the Hemsil crane", dealOf("Hemsil crane", "90 000"));
        colleague.post("/opportunities/" + dealOf("Hemsil buoy", "990 000") + "/closure", "outcome", "won");
        task("Thank for the Hemsil buoy", dealOf("Hemsil buoy", ""));

        assertThat(colleague.get("/my-day").body())
                .containsSubsequence(
                        "Ring about the Hemsil crane",
                        "9,000 ",
                        "Ring about the Hemsil rope",
                        "Sweep the Hemsil office")
                .as("nothing is at stake any more")
                .containsSubsequence("Ring about the Hemsil rope", "Thank for the Hemsil buoy");
    }

    /// @param deal empty for one about nothing
    private void task(String subject, String deal) {
        var added = deal.isEmpty()
                ? colleague.post("/work/lines", "subject", subject, "kind", "TASK", "day", TODAY)
                : colleague.post(
                        "/records/opportunity/" + deal + "/work",
                        "about",
                        "opportunity:" + deal,
                        "subject",
                        subject,
                        "day",
                        TODAY);
        assertThat(added.statusCode()).as(added.body()).isLessThan(400);
    }

    /// @param amount empty for one that there is
    private String dealOf(String name, String amount) {
        if (!amount.isEmpty()) {
            colleague.post("/opportunities", "name", name, "party", firm, "amount", amount);
        }
        return id("sales.opportunity where name", name);
    }

    @Test
    void whoever_was_slower_sees_what_somebody_else_has_written() {
        String task = begin("Write to Lierbyen", "TASK", "");
        String form = colleague.get("/work/" + task + "/edit").body();
        String was = form.replaceFirst("(?s).*name=\"was\" value=\"([^\"]*)\".*", "$1");
        assertThat(colleague
                        .put("/work/" + task, "subject", "Write to Lierbyen at once", "kind", "TASK", "was", was)
                        .statusCode())
                .isEqualTo(204);

        var late = colleague.put("/work/" + task, "subject", "Write to Lierbyen in May", "kind", "TASK", "was", was);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Write to Lierbyen at once", "Write to Lierbyen in May");
    }

    @Test
    void what_waits_stands_before_what_was_done_long_ago() {
        String done = begin(
                "Lierbyen inspection of May",
                "TASK",
                LocalDate.parse(TODAY).minusDays(90).toString());
        colleague.post("/work/" + done + "/closure");
        begin("Lierbyen inspection of today", "TASK", TODAY);

        String list = colleague.get("/work?q=lierbyen%20inspection").body();
        assertThat(list.indexOf("inspection of today")).isBetween(0, list.indexOf("inspection of May"));
        assertThat(colleague
                        .get("/work?q=lierbyen%20inspection&filter=standing%20==%20%22OPEN%22")
                        .body())
                .contains("inspection of today")
                .doesNotContain("inspection of May");
    }

    @Test
    void nobody_sees_work_that_his_roles_do_not_reach() {
        String task = begin("Lierbyen confidential", "TASK", TODAY);
        Browser stranger = house.browserOf(house.employAs("Sales representative"));

        assertThat(stranger.get("/work/" + task).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/work/" + task + "/closure").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/records/" + task + "/history").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/work?q=confidential").body()).doesNotContain("Lierbyen confidential");
        assertThat(stranger.get("/search?q=confidential").body()).doesNotContain("Lierbyen confidential");
        assertThat(colleague.get("/search?q=confid").body()).contains("Lierbyen confidential");
    }

    private String begin(String subject, String kind, String day) {
        var begun = colleague.post("/work", "subject", subject, "kind", kind, "day", day, "party", firm);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        return id("work.piece where subject", subject);
    }

    private LocalDate day(String piece) {
        return ((java.sql.Date) db.fetchValue("select first_day from work.piece where id = {0}::uuid", DSL.val(piece)))
                .toLocalDate();
    }

    private Object changes(String record) {
        return db.fetch(
                        "select max(change_set_id::text) from journal.change where subject = {0}::uuid",
                        DSL.val(record))
                .getValue(0, 0);
    }

    private LocalDate workingDay(LocalDate from) {
        return calendars.standard().hours().workingDay(from);
    }

    private static String undoOf(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("HX-Trigger")
                .orElseThrow()
                .replaceFirst(".*(/changes/[0-9a-f-]+/undo).*", "$1");
    }

    private String id(String where, String name) {
        return db.fetch("select id::text from " + where + " = {0}", DSL.val(name)).stream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse("");
    }
}
