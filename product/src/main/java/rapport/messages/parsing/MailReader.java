package rapport.messages.parsing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.messages.MailAddress;

/// Reads mails.
@Component
public class MailReader {
    private static final int LONGEST_SUBJECT = 1_000;
    private static final int LONGEST_WORDS = 500_000;
    private static final int LONGEST_ID = 500;
    private static final Instant FIRST_MAIL = Instant.parse("1971-01-01T00:00:00Z");
    private static final byte[] OUTLOOK = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] OUTLOOK_FOLDER = "!BDN".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FOLDER = "From ".getBytes(StandardCharsets.US_ASCII);

    static {
        // Mails are as they are: one broken line must not cost the rest.
        Stream.of(
                        "mail.mime.base64.ignoreerrors",
                        "mail.mime.quotedprintable.ignoreerrors",
                        "mail.mime.uudecode.ignoreerrors",
                        "mail.mime.uudecode.ignoremissingbeginend",
                        "mail.mime.multipart.allowempty",
                        "mail.mime.multipart.ignoreexistingboundaryparameter",
                        "mail.mime.ignoreunknownencoding",
                        "mail.mime.decodefilename")
                .forEach(name -> System.setProperty(name, "true"));
        System.setProperty("mail.mime.parameters.strict", "false");
        System.setProperty("mail.mime.decodetext.strict", "false");
    }

    /// @param mail the bytes of one mail, as a file holds them
    public ReadMail read(InputStream mail) {
        try {
            var buffered = new BufferedInputStream(mail);
            buffered.mark(16);
            byte[] begin = buffered.readNBytes(8);
            buffered.reset();
            Optional<String> other = somethingElse(begin);
            return other.isPresent()
                    ? new ReadMail.NoMail(other.get())
                    : read(new MimeMessage(Session.getInstance(new Properties()), buffered));
        } catch (IOException | MessagingException | RuntimeException unreadable) {
            return new ReadMail.NoMail("It cannot be read as a mail: " + unreadable.getMessage());
        }
    }

    public ReadMail read(MimeMessage mail) {
        var headers = new Headers(mail);
        if (!headers.has("From") && !headers.has("To") && !headers.has("Subject") && !headers.has("Date")) {
            return new ReadMail.NoMail("It has no sender, no recipient, no subject and no date, so it is no mail.");
        }
        var parts = Parts.of(mail);
        String subject = CleanWords.line(headers.text("Subject"), LONGEST_SUBJECT);
        String html = parts.html().length() > SafeHtml.LONGEST ? "" : parts.html();
        String words = CleanWords.lines(
                parts.plain().isBlank() ? SafeHtml.words(cut(parts.html())) : parts.plain(), LONGEST_WORDS);
        var from = first(headers);
        return new ReadMail.Read(new ParsedMail(
                id(headers, from, subject, words),
                answers(headers),
                from,
                headers.addresses("To"),
                headers.addresses("Cc"),
                subject,
                date(headers),
                words,
                html.isBlank() ? "" : CleanWords.lines(SafeHtml.of(html), 2 * SafeHtml.LONGEST),
                isAutomatic(headers),
                parts.returned(),
                parts.files(),
                parts.note()));
    }

    private static String cut(String html) {
        return html.substring(0, Math.min(html.length(), SafeHtml.LONGEST));
    }

    private static Optional<String> somethingElse(byte[] begin) {
        if (begins(begin, OUTLOOK)) {
            return Optional.of("This is a message as Outlook keeps it (.msg). Save it as .eml, or forward it.");
        }
        if (begins(begin, OUTLOOK_FOLDER)) {
            return Optional.of("This is a whole folder of Outlook (.pst). Export its messages one by one.");
        }
        return begins(begin, FOLDER)
                ? Optional.of("This is a whole folder (mbox) and not one message.")
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static MailAddress first(Headers headers) {
        return Stream.of("From", "Sender", "Return-Path")
                .flatMap(name -> headers.addresses(name).stream())
                .findFirst()
                .orElse(new MailAddress(CleanWords.line(headers.text("From"), 200), ""));
    }

    private static List<String> answers(Headers headers) {
        return Stream.concat(headers.ids("References").stream(), headers.ids("In-Reply-To").stream())
                .distinct()
                .toList();
    }

    private static Optional<Instant> date(Headers headers) {
        try {
            return Optional.of(new MailDateFormat()
                            .parse(headers.raw("Date").strip())
                            .toInstant())
                    .filter(at -> at.isAfter(FIRST_MAIL));
        } catch (java.text.ParseException | RuntimeException none) {
            return Optional.empty();
        }
    }

    /// As RFC 3834 and the programs before it tell: answering these is how two machines write to
    /// each other for ever.
    private static boolean isAutomatic(Headers headers) {
        return (headers.has("Auto-Submitted") && !headers.says("Auto-Submitted", "no"))
                || headers.says("Precedence", "bulk", "junk", "list", "auto_reply")
                || headers.has("X-Loop")
                || headers.has("X-Autoreply")
                || headers.has("List-Id")
                || headers.says("Return-Path", "<>")
                || headers.raw("Content-Type").regionMatches(true, 0, "multipart/report", 0, 16);
    }

    private static String id(Headers headers, MailAddress from, String subject, String words) {
        List<String> given = headers.ids("Message-ID");
        if (!given.isEmpty() && given.getFirst().length() <= LONGEST_ID) {
            return given.getFirst();
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            String told = String.join("\n", from.toString(), headers.raw("Date"), subject, words);
            byte[] hash = digest.digest(told.getBytes(StandardCharsets.UTF_8));
            return "<" + HexFormat.of().formatHex(hash, 0, 16) + "@without.id.invalid>";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
