package rapport.messages.sending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import rapport.jobs.BackOff;
import rapport.messages.Security;
import rapport.messages.Unreachable;
import rapport.messages.servers.MailServer;
import rapport.messages.servers.ServerWords;

/// What is made of each way in which handing over a message can fail.
class SmtpLineTest {
    private static final MailServer SERVER = new MailServer("smtp.halden.example", 587, Security.STARTTLS, "", "");

    @Test
    void what_the_server_refuses_for_ever_is_refused_and_what_it_refuses_for_now_is_tried_again() {
        assertThat(SmtpLine.judged(answer(550, "No such user"), false)).isInstanceOf(Handed.Refused.class);
        assertThat(SmtpLine.judged(answer(451, "Come back later"), true)).isInstanceOf(Handed.Later.class);
    }

    @Test
    void a_server_that_knows_no_such_box_tells_of_the_address_and_one_whose_box_is_full_does_not() throws Exception {
        assertThat(SmtpLine.judged(of("siri@gone.example", 550, "550 5.1.1 User unknown"), false))
                .isEqualTo(new Handed.Refused("550 5.1.1 User unknown.", List.of("siri@gone.example")));
        assertThat(SmtpLine.judged(of("siri@full.example", 552, "552 5.2.2 Mailbox full"), false))
                .isEqualTo(new Handed.Refused("552 5.2.2 Mailbox full."));
        assertThat(Unreachable.isSaidBy("554 5.7.1 Rejected by 10.5.1.1")).isFalse();
    }

    @Test
    void a_line_that_breaks_leaves_it_open_only_when_the_message_was_on_it() {
        var broken = new MessagingException("Could not write", new java.io.IOException("Broken pipe"));

        assertThat(SmtpLine.judged(broken, false)).isInstanceOf(Handed.Later.class);
        assertThat(SmtpLine.judged(broken, true)).isInstanceOf(Handed.Unknown.class);
    }

    @Test
    void it_is_tried_again_ever_more_rarely_for_three_days() {
        assertThat(BackOff.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(BackOff.after(8)).isEqualTo(Duration.ofHours(24));
        assertThat(BackOff.isOver(8)).isFalse();
        assertThat(BackOff.isOver(9)).isTrue();
    }

    @Test
    void what_went_wrong_is_said_in_words() {
        assertThat(ServerWords.of(
                        new MessagingException("Unknown SMTP host", new UnknownHostException("smtp.halden.example")),
                        SERVER))
                .isEqualTo("There is no server called smtp.halden.example. Check how it is written.");
        assertThat(ServerWords.of(
                        new MessagingException("Couldn't connect", new ConnectException("Connection refused")), SERVER))
                .isEqualTo("Nothing listens at smtp.halden.example:587. Check the port, and whether the server is up.");
        assertThat(ServerWords.of(
                        new MessagingException("* BYE", new java.io.IOException("Connection dropped by server?")),
                        SERVER))
                .isEqualTo("smtp.halden.example:587 hung up without a word. Its own log may say why.");
        assertThat(ServerWords.of(new MessagingException("421 Busy\r\n"), SERVER))
                .isEqualTo("smtp.halden.example:587 said: 421 Busy.");
    }

    private static SMTPAddressFailedException of(String address, int code, String words) throws Exception {
        return new SMTPAddressFailedException(new InternetAddress(address), "RCPT", code, words);
    }

    private static SendFailedException answer(int code, String words) {
        return new SMTPSendFailedException("DATA", code, words, null, null, null, null);
    }
}
