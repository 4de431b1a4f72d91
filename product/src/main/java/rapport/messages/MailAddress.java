package rapport.messages;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a message comes from or goes to. As text it reads `Amara Okafor <amara@halden.example>`.
///
/// @param name    may be empty
/// @param address as it was written
public record MailAddress(String name, String address) {
    private static final String BETWEEN = " <";

    /// Reads the text that [#toString] writes.
    public static MailAddress of(String text) {
        int open = text.lastIndexOf(BETWEEN);
        return open >= 0 && text.endsWith(">")
                ? new MailAddress(text.substring(0, open), text.substring(open + BETWEEN.length(), text.length() - 1))
                : new MailAddress("", text);
    }

    public static List<MailAddress> of(String[] texts) {
        return List.of(texts).stream().map(MailAddress::of).toList();
    }

    public static String[] texts(List<MailAddress> all) {
        return all.stream().map(MailAddress::toString).toArray(String[]::new);
    }

    /// Reads what somebody typed into a field for several: addresses between commas or
    /// semicolons, each with a name or without. Empty where one of them is none.
    public static Optional<List<MailAddress>> typed(String line) {
        var all = new ArrayList<MailAddress>();
        try {
            for (InternetAddress one : InternetAddress.parse(line.replace(';', ','), true)) {
                one.validate();
                if (!one.getAddress().contains("@")) {
                    return Optional.empty();
                }
                all.add(new MailAddress(clean(one.getPersonal()), one.getAddress()));
            }
        } catch (AddressException none) {
            return Optional.empty();
        }
        return Optional.of(all);
    }

    private static String clean(@org.jspecify.annotations.Nullable String name) {
        return name == null ? "" : name.replaceAll("[\\p{Cntrl}<>]", " ").strip();
    }

    /// By which two addresses are compared.
    public String normal() {
        return address.toLowerCase(Locale.ROOT);
    }

    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /// The name where there is one.
    public String called() {
        return name.isEmpty() ? address : name;
    }

    public InternetAddress forMail() {
        try {
            return name.isEmpty()
                    ? new InternetAddress(address)
                    : new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (AddressException e) {
            throw new IllegalArgumentException("Not an address: " + address, e);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }

    @Override
    public String toString() {
        return name.isEmpty() ? address : name + BETWEEN + address + ">";
    }
}
