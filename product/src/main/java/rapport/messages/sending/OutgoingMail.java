package rapport.messages.sending;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import rapport.messages.MailAddress;
import rapport.messages.Message;
import rapport.messages.NewMessage;

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
    static OutgoingMail of(
            Message message, List<NewMessage.File> files, MailAddress sender, Session session, Instant at)
            throws MessagingException {
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
        if (files.isEmpty()) {
            mail.setText(message.words(), StandardCharsets.UTF_8.name());
        } else {
            mail.setContent(parts(message, files));
        }
        mail.saveChanges();
        return mail;
    }

    /// A calendar with a method stands beside the words as the same in another form, as mail programs expect it (RFC
    /// 6047); everything else is attached.
    private static MimeMultipart parts(Message message, List<NewMessage.File> files) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(message.words(), StandardCharsets.UTF_8.name());
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(words);
        var all = new MimeMultipart("mixed");
        var body = new MimeBodyPart();
        body.setContent(alternatives);
        all.addBodyPart(body);
        for (NewMessage.File file : files) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
            if (file.type().contains("method=")) {
                alternatives.addBodyPart(part);
            } else {
                part.setFileName(file.name());
                part.setDisposition(Part.ATTACHMENT);
                all.addBodyPart(part);
            }
        }
        return all;
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
