package rapport.messages.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import rapport.messages.MailAddress;
import rapport.messages.Message;
import rapport.messages.NewMessage;
import rapport.messages.Unreachable;
import rapport.messages.servers.MailServer;
import rapport.messages.servers.ServerWords;

/// An open line to the server that takes our messages.
final class SmtpLine implements AutoCloseable {
    private final Session session;
    private final Transport transport;
    private final MailAddress company;

    private SmtpLine(Session session, Transport transport, MailAddress company) {
        this.session = session;
        this.transport = transport;
        this.company = company;
    }

    /// @param company as whom the server lets us write
    static SmtpLine open(MailServer server, MailAddress company) throws MessagingException {
        Session session = server.session("smtp");
        Transport transport = session.getTransport("smtp");
        transport.connect(
                server.host(),
                server.port(),
                server.user().isEmpty() ? null : server.user(),
                server.user().isEmpty() ? null : server.password());
        return new SmtpLine(session, transport, company);
    }

    boolean isOpen() {
        return transport.isConnected();
    }

    /// @param own whether the server knows the writer's own address as one of ours
    Handed hand(Message message, List<NewMessage.File> files, boolean own, Instant at) throws MessagingException {
        var mail = OutgoingMail.of(message, files, own ? message.from() : company, session, at);
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Handed.Taken();
        } catch (MessagingException fault) {
            return judged(fault, mail.isOnTheWay());
        }
    }

    /// A code that begins with 5 is for ever, one that begins with 4 is for now. Where no code
    /// came, what counts is whether the message was on the line already.
    static Handed judged(MessagingException fault, boolean onTheWay) {
        int code = Stream.iterate((Throwable) fault, one -> one != null, SmtpLine::next)
                .mapToInt(SmtpLine::code)
                .filter(one -> one >= 400)
                .max()
                .orElse(0);
        String why = words(fault);
        if (code >= 500) {
            return new Handed.Refused(why, unreachable(fault));
        }
        if (code >= 400 || !onTheWay) {
            return code == 0 && fault instanceof SendFailedException ? new Handed.Refused(why) : new Handed.Later(why);
        }
        return new Handed.Unknown(why);
    }

    /// What the server said of each recipient that it refused, or of all.
    private static String words(MessagingException fault) {
        var refused = Stream.iterate((Throwable) fault, one -> one != null, SmtpLine::next)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(ServerWords::said)
                .toList();
        String said = refused.isEmpty() ? ServerWords.said(fault) : String.join(" ", refused);
        return fault instanceof SendFailedException failed && failed.getInvalidAddresses() != null && refused.isEmpty()
                ? said + " Not taken: " + Arrays.toString(failed.getInvalidAddresses())
                : said;
    }

    private static List<String> unreachable(MessagingException fault) {
        return Stream.iterate((Throwable) fault, one -> one != null, SmtpLine::next)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .filter(one -> Unreachable.isSaidBy(ServerWords.said(one)))
                .map(one -> one.getAddress().getAddress())
                .toList();
    }

    private static int code(Throwable fault) {
        return switch (fault) {
            case SMTPAddressFailedException one -> one.getReturnCode();
            case SMTPSenderFailedException one -> one.getReturnCode();
            case SMTPSendFailedException one -> one.getReturnCode();
            default -> 0;
        };
    }

    private static @Nullable Throwable next(Throwable fault) {
        return fault instanceof MessagingException mail ? mail.getNextException() : null;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // It is what we wanted.
        }
    }
}
