package rapport.messages.sending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.messages.MailAddress;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.messages.MessageState;
import rapport.messages.NewMessage;

/// How a mail of ours looks on the line.
class OutgoingMailTest {
    private static final MailAddress FROM = new MailAddress("Solveig", "solveig@halden.example");

    @Test
    void an_invitation_stands_beside_the_words_and_a_file_is_attached() throws Exception {
        String mail = written(
                new NewMessage.File("invitation.ics", "text/calendar; charset=UTF-8; method=REQUEST", bytes("BEGIN:")),
                new NewMessage.File("Angebot größer.pdf", "application/octet-stream", bytes("%PDF")));

        assertThat(mail)
                .containsSubsequence(
                        "multipart/mixed",
                        "multipart/alternative",
                        "text/plain",
                        "Content-Type: text/calendar; charset=UTF-8; method=REQUEST",
                        "Content-Disposition: attachment");
        assertThat(mail).doesNotContain("filename=invitation.ics");
    }

    @Test
    void a_mail_without_files_is_plain_text() throws Exception {
        assertThat(written()).contains("Content-Type: text/plain").doesNotContain("multipart");
    }

    @Test
    void fifty_megabytes_are_refused_in_words() {
        assertThat(NewMessage.filesProblem(50L << 20)).contains("50 MB", "20 MB at most");
        assertThat(NewMessage.filesProblem(20L << 20)).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String written(NewMessage.File... files) throws Exception {
        var message = new Message(
                new MessageId(UUID.randomUUID()),
                MessageState.SENDING,
                null,
                null,
                "<1@halden.example>",
                UUID.randomUUID(),
                List.of(),
                FROM,
                List.of(new MailAddress("", "tor@halden.example")),
                List.of(),
                "The drawings",
                "Here they are.",
                "",
                Instant.EPOCH,
                false,
                "",
                null,
                1,
                "");
        var out = new ByteArrayOutputStream();
        OutgoingMail.of(message, List.of(files), FROM, Session.getInstance(new Properties()), Instant.EPOCH)
                .writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
