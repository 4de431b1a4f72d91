package rapport.messages.sending;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.messages.MailAddress;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.messages.MessageState;
import rapport.messages.servers.MailServer;
import rapport.messages.servers.ServerWords;

/// Sends a mail to whoever asks, over settings that need not be kept yet.
@Component
class TrySending {
    private static final String WORDS =
            "This is a test. Whoever reads it knows that Rapport can send mail.\n\nNobody needs to answer.";

    private final Clock clock;

    TrySending(Clock clock) {
        this.clock = clock;
    }

    /// @return what is wrong, in a sentence; empty when it went out
    String to(Viewer viewer, SendingForm form, String password) {
        var server = new MailServer(form.host(), form.portNumber(), form.security(), form.userName(), password);
        var company = new MailAddress(form.fromName(), form.fromAddress());
        try (var line = SmtpLine.open(server, company)) {
            return switch (line.hand(message(company, viewer), List.of(), true, clock.instant())) {
                case Handed.Taken() -> "";
                case Handed.Refused(var why, var _) -> why;
                case Handed.Later(var why) -> why;
                case Handed.Unknown(var why) -> why;
            };
        } catch (MessagingException fault) {
            return ServerWords.of(fault, server);
        }
    }

    private Message message(MailAddress company, Viewer viewer) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        return new Message(
                new MessageId(id),
                MessageState.SENDING,
                null,
                null,
                "<" + id + "@" + company.domain() + ">",
                id,
                List.of(),
                company,
                List.of(new MailAddress(viewer.name(), viewer.email())),
                List.of(),
                "A test from Rapport",
                WORDS,
                "",
                now,
                true,
                "",
                now,
                1,
                "");
    }
}
