package rapport.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.jobs.Background;
import rapport.messages.PostOffice;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A mail from the page of a person to its recipient, and what stands in its way.
@RunningRapport
class WritingTest {
    private final House house;
    private final DSLContext db;
    private final Background sending;

    private Browser writer;

    WritingTest(House house, DSLContext db, List<Background> background) {
        this.house = house;
        this.db = db;
        this.sending = background.stream()
                .filter(one -> one.name().equals("send-mail"))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void somebody_writes() {
        writer = house.administrator();
    }

    @AfterEach
    void nothing_goes_out_any_more() {
        writer.delete("/settings/mail");
    }

    @Test
    void a_mail_waits_for_its_server_goes_out_once_and_stands_on_both_timelines() throws Exception {
        String person = person("Vigdis Mailtest", "vigdis@mailtest.example", "Mailtest AS");
        assertThat(write(person, "vigdis@mailtest.example", "The offer of spring")
                        .statusCode())
                .isLessThan(400);
        assertThat(state("The offer of spring")).isEqualTo("WAITING");
        assertThat(writer.get("/outbox").body()).contains("The offer of spring", "No server is set up");

        serverIsSetUp();
        due();
        sending.now(Instant.now());
        sending.now(Instant.now());

        assertThat(state("The offer of spring")).isEqualTo("SENT");
        var arrived = arrived("The offer of spring");
        assertThat(arrived).hasSize(1);
        MimeMessage mail = arrived.getFirst();
        assertThat(GreenMailUtil.getBody(mail)).contains("Here it is.");
        assertThat(mail.getHeader("From")[0]).contains("office@mailtest.example");
        assertThat(mail.getHeader("Message-ID")[0]).isEqualTo(headerId("The offer of spring"));
        assertThat(writer.get("/people/" + person).body()).contains("The offer of spring", "/state");
        assertThat(writer.get("/organisations/" + id("Mailtest AS")).body()).contains("The offer of spring");
        assertThat(writer.get("/messages/" + message("The offer of spring") + "/state")
                        .body())
                .contains("Sent");
    }

    @Test
    void a_mail_can_be_undone_while_it_waits_and_not_once_it_went() {
        String person = person("Asta Regretted", "asta@regretted-mail.example", "");
        write(person, "asta@regretted-mail.example", "Taken back in time");
        assertThat(writer.post("/changes/" + act("Taken back in time") + "/undo")
                        .statusCode())
                .isLessThan(400);
        assertThat(state("Taken back in time")).isNull();
        assertThat(writer.get("/people/" + person).body()).doesNotContain("Taken back in time");

        write(person, "asta@regretted-mail.example", "Gone by now");
        serverIsSetUp();
        due();
        sending.now(Instant.now());
        assertThat(writer.post("/changes/" + act("Gone by now") + "/undo").statusCode())
                .isEqualTo(303);
        assertThat(state("Gone by now")).isEqualTo("SENT");
    }

    @Test
    void who_wants_no_mails_gets_none() {
        String person = person("Unni Silent", "unni@silent-mail.example", "");
        writer.post(
                "/parties/" + person + "/contact/consents",
                "channel",
                "EMAIL",
                "purpose",
                "",
                "standing",
                "OPTED_OUT",
                "given",
                "PHONE");

        var refused = write(person, "unni@silent-mail.example", "Spring news");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Unni Silent: No e-mails");
        assertThat(state("Spring news")).isNull();
    }

    @Test
    void a_server_that_is_not_there_keeps_mails_waiting_and_says_so() {
        String person = person("Liv Waiting", "liv@waiting-mail.example", "");
        write(person, "liv@waiting-mail.example", "Into the void");
        writer.post("/settings/mail", settings(1));
        due();
        sending.now(Instant.now());

        assertThat(state("Into the void")).isEqualTo("WAITING");
        assertThat(writer.get("/settings/mail").body()).contains("Nothing listens at 127.0.0.1:1");
        assertThat(writer.post("/settings/mail/trials", settings(PostOffice.smtpPort()))
                        .body())
                .contains("A test is on its way");
    }

    private java.net.http.HttpResponse<String> write(String person, String to, String subject) {
        return writer.post("/messages", "party", person, "to", to, "subject", subject, "words", "Here it is.");
    }

    private void serverIsSetUp() {
        assertThat(writer.post("/settings/mail", settings(PostOffice.smtpPort()))
                        .statusCode())
                .isLessThan(400);
    }

    private static String[] settings(int port) {
        return new String[] {
            "host",
            "127.0.0.1",
            "port",
            String.valueOf(port),
            "security",
            "NONE",
            "fromAddress",
            "office@mailtest.example",
            "fromName",
            "Mailtest",
            "boxPort",
            "993",
            "boxSecurity",
            "TLS"
        };
    }

    private String person(String name, String email, String organisation) {
        writer.post("/people", "name", name, "email", email, "organisation", organisation);
        return id(name);
    }

    /// Nobody waits for ten seconds.
    private void due() {
        db.transaction(work -> {
            work.dsl()
                    .execute(
                            "update messages.message set due_at = now() - interval '1 minute' where state = 'WAITING'");
        });
    }

    private static List<MimeMessage> arrived(String subject) {
        return Arrays.stream(PostOffice.open().getReceivedMessages())
                .filter(mail -> {
                    try {
                        return subject.equals(mail.getSubject());
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private String id(String party) {
        return String.valueOf(db.fetchValue(
                "select id::text from customers.party where name = {0} order by id desc limit 1", DSL.val(party)));
    }

    private String state(String subject) {
        return (String) db.fetchValue("select max(state) from messages.message where subject = {0}", DSL.val(subject));
    }

    private String message(String subject) {
        return (String) db.fetchValue("select id::text from messages.message where subject = {0}", DSL.val(subject));
    }

    private String headerId(String subject) {
        return (String) db.fetchValue("select header_id from messages.message where subject = {0}", DSL.val(subject));
    }

    private String act(String subject) {
        return String.valueOf(db.fetchValue(
                "select min(change_set_id::text) from journal.change where subject = {0}::uuid",
                DSL.val(message(subject))));
    }
}
