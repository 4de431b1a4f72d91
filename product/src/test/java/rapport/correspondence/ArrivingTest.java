package rapport.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.jobs.Background;
import rapport.jobs.Regular;
import rapport.messages.PostOffice;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Mail from the box at which it arrives to the timeline where it belongs.
@RunningRapport
class ArrivingTest {
    private static final String BOX = "arrivals@halden-mail.example";

    private final House house;
    private final DSLContext db;
    private final Background fetching;
    private final Regular filing;
    private final Regular marking;

    private Browser reader;
    private GreenMailUser box;

    ArrivingTest(House house, DSLContext db, List<Background> background, List<Regular> regular) {
        this.house = house;
        this.db = db;
        this.fetching = background.stream()
                .filter(one -> one.name().equals("fetch-mail"))
                .findFirst()
                .orElseThrow();
        this.filing = called("FileRegularly", regular);
        this.marking = called("MarkUnreachable", regular);
    }

    @BeforeEach
    void a_box_is_connected() {
        reader = house.administrator();
        box = PostOffice.open().setUser(BOX, BOX, "secret");
        if (db.fetchCount(DSL.table("messages.box"), DSL.condition("address = {0}", DSL.val(BOX))) == 0) {
            assertThat(reader.post(
                                    "/settings/mail-boxes",
                                    "name",
                                    "Arrivals",
                                    "address",
                                    BOX,
                                    "host",
                                    "127.0.0.1",
                                    "port",
                                    String.valueOf(PostOffice.imapPort()),
                                    "security",
                                    "NONE",
                                    "userName",
                                    BOX,
                                    "password",
                                    "secret")
                            .statusCode())
                    .isLessThan(400);
        }
    }

    @Test
    void mail_of_somebody_we_know_stands_on_the_timelines_and_its_thread_follows() throws Exception {
        String person = person("Ragna Arriving", "ragna@arriving.example", "Arriving AS");
        deliver("""
                From: Ragna Arriving <RAGNA@arriving.example>
                To: %s
                Subject: When do you deliver the press?
                Message-ID: <press-1@arriving.example>

                Our hall is ready.
                """.formatted(BOX));
        deliver("""
                From: Somebody Else <else@elsewhere.example>
                To: %s
                Subject: Re: When do you deliver the press?
                Message-ID: <press-2@elsewhere.example>
                In-Reply-To: <press-1@arriving.example>

                I am her stand-in.

                Ragna Arriving wrote on Monday:
                > Our hall is ready.
                """.formatted(BOX));
        look();
        look();

        String page = reader.get("/people/" + person).body();
        assertThat(page)
                .contains("When do you deliver the press?", "Our hall is ready.", "I am her stand-in.", "Answer");
        assertThat(page.split("Our hall is ready\\.", -1)).as("told once").hasSize(2);
        assertThat(reader.get("/organisations/" + id("Arriving AS")).body()).contains("When do you deliver the press?");
        assertThat(count("header_id like '<press-%'")).isEqualTo(2);
    }

    @Test
    void a_box_that_counts_anew_brings_nothing_twice() throws Exception {
        person("Siw Counted", "siw@counted-anew.example", "");
        deliver("""
                From: siw@counted-anew.example
                To: %s
                Subject: Counted once
                Message-ID: <once@counted-anew.example>

                Hello.
                """.formatted(BOX));
        look();
        db.execute("update messages.box set uid_validity = 1 where address = {0}", DSL.val(BOX));
        look();

        assertThat(count("header_id = '<once@counted-anew.example>'")).isEqualTo(1);
        assertThat(db.fetchCount(DSL.table("timeline.interaction"), DSL.condition("subject = 'Counted once'")))
                .isEqualTo(1);
    }

    @Test
    void a_stranger_waits_in_the_inbox_and_becomes_a_person_with_all_that_came() throws Exception {
        for (String nth : List.of("First", "Second")) {
            deliver("""
                    From: Ylva Stranger <ylva@stranger-mail.example>
                    To: %s
                    Subject: %s question of Ylva
                    Message-ID: <%s@stranger-mail.example>
                    Content-Type: multipart/mixed; boundary=x

                    --x
                    Content-Type: text/html

                    <p>Do you <b>deliver</b> to Iceland?</p><script>alert(1)</script>
                    --x
                    Content-Type: text/plain; name="list.txt"
                    Content-Disposition: attachment

                    one, two
                    --x--
                    """.formatted(BOX, nth, nth));
        }
        look();
        String waiting = message("First question of Ylva");

        assertThat(reader.get("/inbox").body()).contains("First question of Ylva", "Second question of Ylva");
        String shown = reader.get("/messages/" + waiting).body();
        assertThat(shown).contains("<b>deliver</b>", "list.txt", "File it").doesNotContain("alert(1)");
        String file = shown.replaceAll("(?s).*href=\"(/messages/[^\"]+/files/[^\"]+)\".*", "$1");
        assertThat(reader.get(file).body()).contains("one, two");

        assertThat(reader.post("/inbox/" + waiting + "/person").statusCode()).isLessThan(400);

        assertThat(reader.get("/inbox").body()).doesNotContain("question of Ylva");
        assertThat(reader.get("/people/" + id("Ylva Stranger")).body())
                .contains("ylva@stranger-mail.example", "First question of Ylva", "Second question of Ylva", "1 file");
    }

    @Test
    void a_mail_that_came_back_tells_its_writer_and_marks_the_address_at_which_nobody_is() throws Exception {
        String person = person("Gro Gone", "gro@gone-box.example", "");
        String other = person("Liv Living", "liv@gone-box.example", "");
        reader.post(
                "/messages",
                "party",
                person,
                "to",
                "gro@gone-box.example",
                "subject",
                "Are you there, Gro?",
                "words",
                "Hello?");
        db.execute("update messages.message set state = 'SENT', due_at = null where subject = 'Are you there, Gro?'");
        deliver("""
                From: MAILER-DAEMON@gone-box.example
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <report@gone-box.example>
                Content-Type: multipart/report; report-type=delivery-status; boundary=x

                --x
                Content-Type: text/plain

                This is the mail system at host gone-box.example.
                --x
                Content-Type: message/delivery-status

                Final-Recipient: rfc822; gro@gone-box.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 User doesn't exist

                Final-Recipient: rfc822; liv@gone-box.example
                Action: failed
                Status: 5.1.1
                --x
                Content-Type: text/rfc822-headers

                Message-ID: %s
                --x--
                """.formatted(
                BOX, db.fetchValue("select header_id from messages.message where subject = 'Are you there, Gro?'")));
        look();
        marking.now(Instant.now());

        assertThat(reader.get("/messages/" + message("Are you there, Gro?")).body())
                .contains("It came back: 550 5.1.1 User doesn't exist");
        assertThat(count("subject = 'Are you there, Gro?' and state = 'REFUSED'"))
                .isOne();
        assertThat(db.fetchCount(
                        DSL.table("notices.notice"),
                        DSL.condition("sentence like 'Your mail “Are you there, Gro?” came back: 550%'")))
                .isOne();
        assertThat(reader.get("/people/" + person).body()).contains("reaches nobody");
        assertThat(reader.get("/people/" + other).body())
                .as("to whom we never wrote")
                .doesNotContain("reaches nobody");
        assertThat(reader.get("/messages/new?party=" + person).body()).doesNotContain("gro@gone-box.example");
    }

    @Test
    void a_box_that_cannot_be_opened_says_why() throws Exception {
        String answer = reader.post(
                        "/settings/mail-boxes/trials",
                        "name",
                        "Closed",
                        "address",
                        "closed@halden-mail.example",
                        "host",
                        "127.0.0.1",
                        "port",
                        String.valueOf(PostOffice.imapPort()),
                        "security",
                        "NONE",
                        "userName",
                        "nobody-there",
                        "password",
                        "wrong")
                .body();

        assertThat(answer).contains("does not take this user name and password");
    }

    private static Regular called(String name, List<Regular> regular) {
        return regular.stream()
                .filter(one -> one.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void deliver(String mail) throws Exception {
        box.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private void look() {
        db.execute("update messages.box set next_at = now() - interval '1 minute' where address = {0}", DSL.val(BOX));
        fetching.now(Instant.now());
        filing.now(Instant.now());
    }

    private String person(String name, String email, String organisation) {
        reader.post("/people", "name", name, "email", email, "organisation", organisation);
        return id(name);
    }

    private String id(String party) {
        return String.valueOf(db.fetchValue(
                "select id::text from customers.party where name = {0} order by id desc limit 1", DSL.val(party)));
    }

    private String message(String subject) {
        return String.valueOf(
                db.fetchValue("select id::text from messages.message where subject = {0}", DSL.val(subject)));
    }

    private int count(String which) {
        return db.fetchCount(DSL.table("messages.message"), DSL.condition(which));
    }
}
