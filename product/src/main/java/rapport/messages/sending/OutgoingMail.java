package rapport.messages.sending;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import rapport.messages.MailAddress;
import rapport.messages.Message;

/// A message as it goes over the line. It keeps the `Message-ID` that it was given in the outbox,
/// however often it is tried, and knows whether it was on the line.
final class OutgoingMail extends MimeMessage {
    private final String headerId;
    private boolean onTheWay;

    private OutgoingMail(Session session, String headerId) {
        super(session);
        this.headerId = headerId;
    }

    /// @param sender as whom the server lets us write; answers go to whoever wrote it in any case
    static OutgoingMail of(Message message, MailAddress sender, Session session, Instant at) throws MessagingException {
        var mail = new OutgoingMail(session, message.headerId());
        boolean inName = !sender.normal().equals(message.from().normal());
        mail.setFrom(new MailAddress(message.from().name(), sender.address()).forMail());
        if (inName) {
            mail.setReplyTo(new InternetAddress[] {message.from().forMail()});
        }
        mail.setRecipients(RecipientType.TO, addresses(message.to()));
        mail.setRecipients(RecipientType.CC, addresses(message.copied()));
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(at));
        if (!message.answers().isEmpty()) {
            mail.setHeader("In-Reply-To", message.answers().getLast());
            mail.setHeader("References", String.join("\r\n ", message.answers()));
        }
        if (message.automatic()) {
            mail.setHeader("Auto-Submitted", "auto-generated");
        }
        mail.setText(message.words(), StandardCharsets.UTF_8.name());
        mail.saveChanges();
        return mail;
    }

    boolean isOnTheWay() {
        return onTheWay;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", headerId);
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        onTheWay = true;
        super.writeTo(out, without);
    }

    private static InternetAddress[] addresses(List<MailAddress> all) {
        return all.stream().map(MailAddress::forMail).toArray(InternetAddress[]::new);
    }
}
