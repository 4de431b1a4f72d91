package rapport.work.syncing;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.work.db.Tables.CALENDAR_LINK;
import static rapport.work.db.Tables.PIECE;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Viewers;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.web.OpenNet;
import rapport.work.PieceId;
import rapport.work.appointment.EventText;
import rapport.work.appointment.OurEvents;
import rapport.work.piece.Phase;

/// A calendar in step with one on a real CalDAV server, which another program writes into meanwhile.
@RunningRapport
class SyncingTest {
    private static final OpenNet ANYWHERE = new OpenNet(true);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Pattern HREF = Pattern.compile("<href>([^<]+\\.ics)</href>");

    private final House house;
    private final DSLContext db;
    private final CalendarLinks links;
    private final LinkedEvents linked;
    private final OurEvents ours;
    private final SyncCalendars sync;
    private final Clock clock;

    private AccountId account;
    private Browser colleague;
    private String user;
    private URI calendar;
    private LocalDate day;

    SyncingTest(
            House house,
            DSLContext db,
            CalendarLinks links,
            LinkedEvents linked,
            OurEvents ours,
            BringThere bring,
            WriteThere write,
            Viewers viewers,
            Clock clock) {
        this.house = house;
        this.db = db;
        this.links = links;
        this.linked = linked;
        this.ours = ours;
        this.clock = clock;
        this.sync = new SyncCalendars(links, linked, bring, write, viewers, ANYWHERE, clock);
    }

    @BeforeEach
    void somebody_keeps_a_calendar_elsewhere() throws DavProblem {
        account = house.employAs("Member");
        colleague = house.browserOf(account);
        user = "u" + account.toString().replace("-", "");
        calendar = Radicale.calendar(user, "Work");
        day = LocalDate.ofInstant(clock.instant(), OSLO).plusDays(3);
        connect();
    }

    @Test
    void what_is_planned_here_stands_there_and_what_is_moved_there_is_moved_here() {
        String piece = plan("Measure the Syncvik hall", "09:30");
        inStep();

        String there = only();
        assertThat(text(there)).contains("SUMMARY:Measure the Syncvik hall", "UID:" + piece + "@rapport");

        put(there, text(there).replaceAll("SUMMARY:.*", "SUMMARY:Measure the Syncvik hall twice"));
        inStep();

        assertThat(colleague.get("/work/" + piece).body()).contains("Measure the Syncvik hall twice");
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void what_is_written_there_comes_here_once_however_often_we_are_interrupted() {
        put("a.ics", event("syncvik-a", "Lunch in Syncvik", "T110000Z", ""));
        inStep();
        db.update(CALENDAR_LINK).set(CALENDAR_LINK.TOKEN, "").execute();
        inStep();
        connectAgain();
        inStep();

        assertThat(pieces()).singleElement().isEqualTo("Lunch in Syncvik");
        assertThat(hrefs()).hasSize(1);
    }

    @Test
    void a_server_that_tells_no_changes_is_asked_for_all_versions() {
        put("a.ics", event("syncvik-b", "Lunch in Syncvik", "T110000Z", ""));
        put("b.ics", event("syncvik-c", "Dinner in Syncvik", "T180000Z", ""));
        db.update(CALENDAR_LINK).set(CALENDAR_LINK.TOKEN, "ctag of yesterday").execute();
        inStep();
        assertThat(pieces()).containsExactlyInAnyOrder("Lunch in Syncvik", "Dinner in Syncvik");

        Radicale.ask("DELETE", calendar.resolve("a.ics"), user, "");
        inStep();

        assertThat(pieces()).containsExactly("Dinner in Syncvik");
        assertThat(link().token()).startsWith("ctag ");
    }

    @Test
    void what_is_deleted_on_one_side_goes_on_the_other() {
        String first = plan("Show the Syncvik crane", "08:00");
        plan("Sell the Syncvik crane", "10:00");
        inStep();
        assertThat(hrefs()).hasSize(2);

        colleague.delete("/work/" + first);
        inStep();
        assertThat(text(only())).contains("Sell the Syncvik crane");

        Radicale.ask("DELETE", calendar.resolve(only()), user, "");
        inStep();
        assertThat(pieces()).isEmpty();
        assertThat(hrefs()).isEmpty();
    }

    @Test
    void where_both_changed_theirs_counts_and_its_owner_is_told() {
        String piece = plan("Syncvik at nine", "09:00");
        inStep();

        rename(piece, "Syncvik as we say");
        put(only(), text(only()).replaceAll("SUMMARY:.*", "SUMMARY:Syncvik as they say"));
        inStep();

        assertThat(pieces()).containsExactly("Syncvik as they say");
        assertThat(colleague.get("/notices").body()).contains("was changed here and in");
    }

    @Test
    void whoever_changes_something_counts_more_than_whoever_deletes_it() {
        String piece = plan("Syncvik to be kept", "09:00");
        plan("Syncvik to be kept too", "11:00");
        inStep();
        String kept = href(piece);
        String other =
                hrefs().stream().filter(one -> !one.equals(kept)).findFirst().orElseThrow();

        colleague.delete("/work/" + piece);
        put(kept, text(kept).replaceAll("SUMMARY:.*", "SUMMARY:Syncvik kept there"));
        Radicale.ask("DELETE", calendar.resolve(other), user, "");
        rename(pieceOf("Syncvik to be kept too"), "Syncvik kept here");
        inStep();

        assertThat(pieces()).containsExactlyInAnyOrder("Syncvik kept there", "Syncvik kept here");
        assertThat(hrefs()).hasSize(2);
    }

    @Test
    void what_arrived_before_a_crash_is_known_again_and_not_written_over_what_came_after() throws DavProblem {
        String piece = plan("Syncvik before the crash", "09:00");
        inStep();
        rename(piece, "Syncvik during the crash");
        LinkedEvents.Ours which = linked.toWrite(account, clock.instant()).getFirst();
        String href = Objects.requireNonNull(which.href());
        LinkedEvent known = linked.find(account, href).orElseThrow();
        String text = EventText.of(known.body(), ours.whole(which.piece()).orElseThrow(), clock.instant());
        linked.keep(
                account,
                new LinkedEvent(
                        href, known.uid(), known.etag(), known.body(), known.piece(), known.mark(), text, which.mark()),
                "");
        put(href, text);
        rename(piece, "Syncvik after the crash");

        inStep();

        assertThat(pieces()).containsExactly("Syncvik after the crash");
        assertThat(text(only())).contains("SUMMARY:Syncvik after the crash");
    }

    @Test
    void a_series_goes_there_in_its_zone_and_comes_back_with_its_exceptions() {
        String series = plan(
                "Syncvik every week",
                "09:00",
                "repeats",
                "WEEKLY",
                "repeatsUntil",
                day.plusDays(60).toString());
        inStep();
        String there = text(only());
        assertThat(there)
                .contains(
                        "BEGIN:VTIMEZONE", "TZID:Europe/Oslo", "DTSTART;TZID=Europe/Oslo:", "RRULE:FREQ=WEEKLY;UNTIL=");

        String second = day.plusDays(7).toString().replace("-", "");
        String third = day.plusDays(14).toString().replace("-", "");
        String moved = "BEGIN:VEVENT\r\nUID:" + series + "@rapport\r\nDTSTAMP:20260101T000000Z\r\n"
                + "RECURRENCE-ID;TZID=Europe/Oslo:" + second + "T090000\r\nDTSTART;TZID=Europe/Oslo:" + second
                + "T140000\r\nDTEND;TZID=Europe/Oslo:" + second + "T150000\r\nSUMMARY:Syncvik in the afternoon\r\n"
                + "END:VEVENT\r\nEND:VCALENDAR";
        put(
                only(),
                there.replaceFirst("(RRULE:FREQ=WEEKLY[^\r\n]*)", "$1\r\nEXDATE;TZID=Europe/Oslo:" + third + "T090000")
                        .replace("END:VCALENDAR", moved));
        inStep();

        assertThat(pieces()).containsExactlyInAnyOrder("Syncvik every week", "Syncvik in the afternoon");
        assertThat(colleague.get("/calendar?on=" + day.plusDays(7)).body()).contains("Syncvik in the afternoon");
        assertThat(colleague.get("/calendar?on=" + day.plusDays(14)).body()).doesNotContain("Syncvik every week");
        String after = text(only());
        rename(series, "Syncvik each week");
        inStep();
        assertThat(text(only())).contains("SUMMARY:Syncvik each week", "SUMMARY:Syncvik in the afternoon", "EXDATE");
        assertThat(after).contains("SUMMARY:Syncvik in the afternoon");
        assertThat(hrefs()).hasSize(1);
    }

    @Test
    void what_we_do_not_know_of_an_event_stays_and_what_is_private_is_not_told() {
        put(
                "a.ics",
                event(
                        "syncvik-d",
                        "Doctor in Syncvik",
                        "T110000Z",
                        "CLASS:PRIVATE\r\nCATEGORIES:Health\r\nATTENDEE;CN=Tor:mailto:tor@syncvik.example\r\n"));
        inStep();
        assertThat(pieces()).containsExactly("Private");

        String piece = pieceOf("Private");
        var moved = colleague.put("/work/" + piece + "/day", "to", "next-week");
        assertThat(moved.statusCode()).isEqualTo(200);
        inStep();

        assertThat(text(only())).contains("SUMMARY:Doctor in Syncvik", "Health", "tor@syncvik.example");
        assertThat(text(only()))
                .doesNotContain("T110000Z\r\nDTEND:" + day.toString().replace("-", ""));
    }

    @Test
    void what_is_wrong_is_told_in_words() {
        links.failed(account, "dav.example said no.", clock.instant(), Duration.ofMinutes(1));

        assertThat(colleague.get("/calendar/connection").body()).contains("dav.example said no.", "is tried again");
        var refused = colleague.post(
                "/calendar/connection", "address", "http://127.0.0.1/", "userName", "a", "password", "b");
        assertThat(refused.statusCode()).isEqualTo(422);
    }

    private void connect() throws DavProblem {
        var line = new DavLine(ANYWHERE, Radicale.address(), user, Radicale.PASSWORD);
        var found = new FindCalendars(line).from(Radicale.address());
        assertThat(found).extracting(FindCalendars.Found::name).containsExactly("Work");
        links.add(
                account, new LinkForm(Radicale.address().toString(), user, Radicale.PASSWORD), found, clock.instant());
        links.choose(account, found.getFirst().at().toString(), clock.instant().plus(Duration.ofDays(1)));
    }

    private void connectAgain() {
        try {
            connect();
        } catch (DavProblem problem) {
            throw new AssertionError(problem);
        }
    }

    private void inStep() {
        sync.one(link());
        assertThat(link().problem()).isEmpty();
        assertThat(linked.count(account).problems()).isEmpty();
    }

    private CalendarLink link() {
        return links.of(account).orElseThrow();
    }

    private String plan(String subject, String time, String... more) {
        var fields = new ArrayList<>(
                List.of("subject", subject, "kind", "APPOINTMENT", "day", day.toString(), "time", time));
        fields.addAll(List.of(more));
        var planned = colleague.post("/work", fields.toArray(String[]::new));
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(303);
        return pieceOf(subject);
    }

    private void rename(String piece, String subject) {
        db.transaction(during -> {
            during.dsl().execute("select journal.name(null, null, 'Rename', 'MIGRATION', '', '')");
            during.dsl()
                    .update(PIECE)
                    .set(PIECE.SUBJECT, subject)
                    .where(PIECE.ID.eq(PieceId.of(piece)))
                    .execute();
        });
    }

    private String pieceOf(String subject) {
        return db.select(PIECE.ID)
                .from(PIECE)
                .where(PIECE.SUBJECT.eq(subject))
                .and(PIECE.OWNER_ID.eq(OwnerId.of(account)))
                .fetchSingle(PIECE.ID)
                .toString();
    }

    private List<String> pieces() {
        return db.select(PIECE.SUBJECT)
                .from(PIECE)
                .where(PIECE.OWNER_ID.eq(OwnerId.of(account)))
                .and(PIECE.STANDING.ne(Phase.DROPPED))
                .fetch(PIECE.SUBJECT);
    }

    private String href(String piece) {
        return hrefs().stream().filter(one -> one.contains(piece)).findFirst().orElseThrow();
    }

    private String only() {
        assertThat(hrefs()).hasSize(1);
        return hrefs().getFirst();
    }

    private List<String> hrefs() {
        String listed = Radicale.ask("PROPFIND", calendar, user, "").body();
        return HREF.matcher(listed)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    private String text(String href) {
        return Radicale.ask("GET", calendar.resolve(href), user, "").body();
    }

    private void put(String href, String text) {
        var answer = Radicale.ask("PUT", calendar.resolve(href), user, text);
        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 204);
    }

    private String event(String uid, String subject, String time, String more) {
        String date = day.toString().replace("-", "");
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//phone//\r\nBEGIN:VEVENT\r\nUID:" + uid
                + "\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:" + date + time + "\r\nDURATION:PT1H\r\nSUMMARY:" + subject
                + "\r\n" + more + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
