package rapport.messages.parsing;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Walks through the parts of a mail and gathers its text and its files. It goes only so deep and
/// takes only so much; what it leaves out is said.
final class Parts {
    static final long LARGEST_FILE = 25L << 20;
    private static final long LARGEST_ALTOGETHER = 60L << 20;
    private static final int LARGEST_TEXT = 4 << 20;
    private static final int DEEPEST = 20;
    private static final int MOST = 300;
    private static final Charset OLD = Charset.forName("windows-1252");

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<ParsedMail.File> files = new ArrayList<>();
    private @Nullable DeliveryReport report;
    private String reported = "";
    private String note = "";
    private int seen;
    private long kept;

    static Parts of(Part mail) {
        var parts = new Parts();
        parts.walk(mail, 0);
        return parts;
    }

    String plain() {
        return plain.toString();
    }

    String html() {
        return html.toString();
    }

    List<ParsedMail.File> files() {
        return files;
    }

    /// Only a report of a failure tells that a mail came back: one that was merely attached did not.
    Optional<ParsedMail.Returned> returned() {
        return Optional.ofNullable(report)
                .filter(_ -> !reported.isEmpty())
                .map(known -> new ParsedMail.Returned(reported, known.why(), known.unreachable()));
    }

    String note() {
        return note;
    }

    private void walk(Part part, int depth) {
        if (depth > DEEPEST || ++seen > MOST) {
            note = "It is made of more parts than are read, and some are left out.";
            return;
        }
        try {
            String type = type(part);
            if (type.startsWith("multipart/") && part.getContent() instanceof Multipart several) {
                for (int n = 0; n < several.getCount(); n++) {
                    walk(several.getBodyPart(n), depth + 1);
                }
            } else if (type.equals("text/plain") && !isFile(part)) {
                plain.append(plain.isEmpty() ? "" : "\n\n").append(text(part));
            } else if (type.equals("text/html") && !isFile(part)) {
                html.append(text(part));
            } else if (type.equals("message/delivery-status")) {
                String status = text(part);
                plain.append(plain.isEmpty() ? "" : "\n\n").append(status);
                report = report == null ? DeliveryReport.of(status) : report;
            } else {
                noteReported(type, part);
                files.add(file(part, type));
            }
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            note = "A part of it is broken and could not be read.";
        }
    }

    /// A report of what could not be delivered brings along the head of the mail that it is about.
    private void noteReported(String type, Part part) throws MessagingException, IOException {
        if (type.equals("text/rfc822-headers") || type.equals("message/rfc822")) {
            for (String line : text(part).lines().limit(400).toList()) {
                if (line.regionMatches(true, 0, "Message-ID:", 0, 11) && reported.isEmpty()) {
                    reported = line.substring(11).strip();
                }
            }
        }
    }

    private ParsedMail.File file(Part part, String type) throws MessagingException {
        String name = name(part, type);
        boolean packed = type.equals("application/ms-tnef") || name.equalsIgnoreCase("winmail.dat");
        long size = Math.max(0, part.getSize());
        if (size * 3 / 4 > LARGEST_FILE) {
            return tooLarge(name, type, size * 3 / 4);
        }
        try (InputStream content = part.getInputStream()) {
            byte[] bytes = content.readNBytes((int) LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE || kept + bytes.length > LARGEST_ALTOGETHER) {
                return tooLarge(name, type, Math.max(bytes.length, size * 3 / 4));
            }
            kept += bytes.length;
            return new ParsedMail.File(
                    name,
                    type,
                    bytes.length,
                    bytes,
                    packed ? "Outlook packed what was attached into this file. Only Outlook opens it." : "");
        } catch (IOException | RuntimeException broken) {
            return new ParsedMail.File(name, type, size, null, "It is broken and could not be read.");
        }
    }

    private static ParsedMail.File tooLarge(String name, String type, long size) {
        return new ParsedMail.File(
                name,
                type,
                size,
                null,
                "Larger than the " + (LARGEST_FILE >> 20) + " MB that are kept. It lies in the mail box still.");
    }

    private static boolean isFile(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
    }

    private static @Nullable String disposition(Part part) throws MessagingException {
        try {
            return part.getDisposition();
        } catch (ParseException unreadable) {
            return null;
        }
    }

    private static String type(Part part) throws MessagingException {
        String type = part.getContentType() == null ? "text/plain" : part.getContentType();
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return bare.matches("[\\w.+-]{1,80}/[\\w.+-]{1,80}")
                ? bare
                : bare.equals("text") ? "text/plain" : "application/octet-stream";
    }

    private static String name(Part part, String type) {
        try {
            String given = part.getFileName();
            if (given != null && !given.isBlank()) {
                return CleanWords.line(MimeUtility.decodeText(given).replaceAll("[/\\\\\\x00]", "_"), 200);
            }
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // It goes by a name of ours.
        }
        return type.equals("message/rfc822") ? "message.eml" : "without a name";
    }

    /// By the character set that it names, or else as UTF-8, or as what old programs write.
    private static String text(Part part) throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream content = part.getInputStream()) {
            bytes = content.readNBytes(LARGEST_TEXT);
        }
        Charset named = charset(part);
        if (named != null) {
            return new String(bytes, named);
        }
        String guess = new String(bytes, StandardCharsets.UTF_8);
        return guess.indexOf('\uFFFD') >= 0 ? new String(bytes, OLD) : guess;
    }

    private static @Nullable Charset charset(Part part) {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? null : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | RuntimeException unknown) {
            return null;
        }
    }
}
