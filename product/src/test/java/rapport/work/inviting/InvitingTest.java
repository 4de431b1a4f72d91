package rapport.work.inviting;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.work.db.Tables.PIECE;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.messages.AttachedFiles;
import rapport.messages.MessageId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.work.piece.Phase;

/// Guests are invited by mail and answer by mail, and so are we.
@RunningRapport
class InvitingTest {
    private final House house;
    private final DSLContext db;
    private final TellGuests tell;
    private final HearRegularly hear;
    private final AttachedFiles files;
    private final Clock clock;

    private AccountId account;
    private Browser colleague;
    private LocalDate day;

    InvitingTest(House house, DSLContext db, TellGuests tell, HearRegularly hear, AttachedFiles files, Clock clock) {
        this.house = house;
        this.db = db;
        this.tell = tell;
        this.hear = hear;
        this.files = files;
        this.clock = clock;
    }

    @BeforeEach
    void somebody_works_here() {
        account = house.employAs("Member");
        colleague = house.browserOf(account);
        day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Oslo")).plusDays(4);
    }

    @Test
    void guests_hear_of_an_appointment_of_each_change_and_that_it_is_called_off() {
        String piece = plan("Invitvik visit");
        String address = "guest-" + account + "@invitvik.example";
        assertThat(colleague
                        .post("/work/" + piece + "/guests", "addresses", "nobody")
                        .statusCode())
                .isEqualTo(422);
        var invited = colleague.post("/work/" + piece + "/guests", "addresses", "Tor Lie <" + address + ">");
        assertThat(invited.body()).contains("Tor Lie", "No answer yet");
        told(1);
        assertThat(last()).contains("METHOD:REQUEST", "SEQUENCE:0", "UID:" + piece + "@rapport", address);

        colleague.put("/work/" + piece + "/day", "to", "next-week");
        told(2);
        assertThat(last()).contains("METHOD:REQUEST", "SEQUENCE:1");

        String answer = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:"
                + piece
                + "@rapport\r\nDTSTAMP:20260101T100000Z\r\nSEQUENCE:1\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:" + address
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        arrives("forger@invitvik.example", answer);
        assertThat(colleague.get("/work/" + piece + "/guests").body()).contains("No answer yet");
        arrives(address, answer);
        assertThat(colleague.get("/work/" + piece + "/guests").body()).contains("Comes");

        colleague.delete("/work/" + piece);
        told(3);
        assertThat(last()).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void an_invitation_stands_in_the_calendar_is_answered_moved_and_called_off_and_never_doubled() {
        String host = "ada-" + account + "@invitvik.example";
        arrives(host, request(host, 0, "T100000Z", "20260101T100000Z"));
        arrives(host, request(host, 0, "T100000Z", "20260101T100000Z"));
        assertThat(pieces()).containsExactly("Invitvik fair");
        assertThat(colleague.get("/my-day").body()).contains("Answer the invitation");

        String piece = id();
        assertThat(colleague.get("/work/" + piece + "/guests").body()).contains("Ada", "Accept", "Decline");
        assertThat(colleague.post("/work/" + piece + "/answer", "as", "YES").statusCode())
                .isLessThan(400);
        assertThat(last()).contains("METHOD:REPLY", "PARTSTAT=ACCEPTED", "UID:fair-" + account);
        assertThat(colleague.get("/my-day").body()).doesNotContain("Answer the invitation");

        arrives(host, request(host, 2, "T140000Z", "20260102T100000Z"));
        arrives(host, request(host, 1, "T120000Z", "20260101T120000Z"));
        assertThat(colleague.get("/work/" + piece).body()).contains("15:00");
        assertThat(colleague.get("/work/" + piece + "/guests").body()).doesNotContain("You answered");

        String off = request(host, 3, "T140000Z", "20260103T100000Z").replace("METHOD:REQUEST", "METHOD:CANCEL");
        arrives("forger@invitvik.example", off);
        assertThat(pieces()).containsExactly("Invitvik fair");
        arrives(host, off);
        assertThat(pieces()).isEmpty();
    }

    private String request(String host, int sequence, String time, String said) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:fair-"
                + account
                + "\r\nDTSTAMP:" + said + "\r\nSEQUENCE:" + sequence + "\r\nORGANIZER;CN=Ada:mailto:" + host
                + "\r\nDTSTART:" + day.toString().replace("-", "") + time
                + "\r\nDURATION:PT1H\r\nSUMMARY:Invitvik fair\r\nATTENDEE:mailto:me@here.example\r\n"
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private void arrives(String from, String calendar) {
        String box = String.valueOf(db.fetchValue("""
                with made as (
                    insert into messages.box (name, address, account_id, host, port, security, user_name, paused_at,
                                              next_at, created_by)
                    select 'Invitvik', 'me@here.example', '%1$s', 'nowhere.example', 993, 'TLS', 'me', now(), now(), '%1$s'
                     where not exists (select from messages.box where account_id = '%1$s')
                    returning id)
                select coalesce((select id from made), (select id from messages.box where account_id = '%1$s'))::text
                """.formatted(account)));
        String message = db.transactionResult(during -> {
            during.dsl().execute("select journal.name(null, null, 'Fetch', 'JOB', '', '')");
            String id = String.valueOf(during.dsl().fetchValue("""
                    insert into messages.message (state, box_id, account_id, header_id, thread_id, from_address, subject,
                                                  at, handled_at)
                    values ('RECEIVED', '%s', '%s', '<' || gen_random_uuid() || '@x>', gen_random_uuid(), '%s',
                            'Invitation', now(), now()) returning id::text""".formatted(box, account, from)));
            files.add(
                    new MessageId(UUID.fromString(id)),
                    "invite.ics",
                    "text/calendar",
                    calendar.length(),
                    calendar.getBytes(StandardCharsets.UTF_8),
                    "");
            return id;
        });
        soon(() -> {
            hear.now(clock.instant());
            return "false"
                    .equals(String.valueOf(db.fetchValue(
                            "select waits::text from messages.attachment where message_id = '" + message + "'")));
        });
    }

    private void told(int many) {
        soon(() -> {
            tell.now(clock.instant());
            return sent().size() == many;
        });
    }

    private static void soon(Callable<Boolean> happened) {
        Awaitility.await().until(happened);
    }

    private String last() {
        return unfolded(sent().getLast());
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    private List<String> sent() {
        return db.fetch("select m.id from messages.message m where m.account_id = '" + account
                        + "' and m.state <> 'RECEIVED' and m.box_id is null order by m.id")
                .map(row -> new String(
                        files.goingOut(new MessageId(row.get(0, UUID.class)))
                                .getFirst()
                                .bytes(),
                        StandardCharsets.UTF_8));
    }

    private String plan(String subject) {
        colleague.post("/work", "subject", subject, "kind", "APPOINTMENT", "day", day.toString(), "time", "09:00");
        return id();
    }

    private String id() {
        return db.select(PIECE.ID)
                .from(PIECE)
                .where(PIECE.OWNER_ID.eq(OwnerId.of(account)))
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
}
