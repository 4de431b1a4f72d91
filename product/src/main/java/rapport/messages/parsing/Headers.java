package rapport.messages.parsing;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.messages.MailAddress;

/// Reads headers as they come: what cannot be read as it should be is read as well as it can.
final class Headers {
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,498}>");
    private static final Pattern SOME_ADDRESS = Pattern.compile("[^\\s<>()\\[\\],;:\"@]{1,64}@[\\p{Alnum}.-]{1,253}");
    private static final int MOST_ADDRESSES = 200;
    private static final int MOST_IDS = 50;
    private static final int LONGEST_NAME = 200;

    private final Part part;

    Headers(Part part) {
        this.part = part;
    }

    /// The first of this name, unfolded and decoded; empty where there is none.
    String text(String name) {
        String raw = raw(name);
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(raw));
        } catch (UnsupportedEncodingException | RuntimeException unreadable) {
            return raw;
        }
    }

    String raw(String name) {
        String @Nullable [] all = all(name);
        return all == null || all.length == 0 || all[0] == null ? "" : all[0];
    }

    boolean has(String name) {
        return all(name) != null;
    }

    /// Whether the header says one of these words, whatever their case.
    boolean says(String name, String... words) {
        String said = raw(name).strip().toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(said::equals);
    }

    List<MailAddress> addresses(String name) {
        String @Nullable [] all = all(name);
        if (all == null) {
            return List.of();
        }
        var found = new LinkedHashSet<MailAddress>();
        for (String line : all) {
            found.addAll(addressesOf(line));
        }
        return found.stream().limit(MOST_ADDRESSES).toList();
    }

    /// `Message-ID`s that stand in a header, in their order.
    List<String> ids(String name) {
        String @Nullable [] all = all(name);
        if (all == null) {
            return List.of();
        }
        var found = new LinkedHashSet<String>();
        for (String line : all) {
            ID.matcher(line).results().forEach(one -> found.add(one.group()));
        }
        var ids = new ArrayList<>(found);
        return ids.subList(Math.max(0, ids.size() - MOST_IDS), ids.size());
    }

    private static List<MailAddress> addressesOf(String line) {
        try {
            var found = new ArrayList<MailAddress>();
            for (InternetAddress one : InternetAddress.parseHeader(line, false)) {
                if (one.getAddress() != null && one.getAddress().contains("@")) {
                    found.add(new MailAddress(name(one.getPersonal()), CleanWords.line(one.getAddress(), 320)));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        } catch (AddressException | RuntimeException unreadable) {
            // What looks like an address is found below.
        }
        return SOME_ADDRESS
                .matcher(line)
                .results()
                .map(one -> new MailAddress("", one.group()))
                .toList();
    }

    private static String name(@Nullable String personal) {
        return personal == null ? "" : CleanWords.line(personal.replaceAll("[<>]", " "), LONGEST_NAME);
    }

    private String @Nullable [] all(String name) {
        try {
            return part.getHeader(name);
        } catch (MessagingException | RuntimeException unreadable) {
            return null;
        }
    }
}
