package rapport.customers.facts;

import static rapport.customers.facts.CleanText.quoted;

import java.util.Locale;

/// An e-mail address. We write to it as its owner wrote it; we recognise it by its normal form, in which case does not
/// count and the domain is ASCII.
///
/// @param written the address as it was written, without a name, brackets or `mailto:`
/// @param normal  lower case, domain in ASCII: two addresses with the same normal form are one mailbox to us
public record EmailAddress(String written, String normal) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_WITH_NAME = 1_000;
    private static final String NEVER_IN_LOCAL_PART = "<>()[],;:\\\"@";

    /// Reads `anna@example.com`, `mailto:anna@example.com` or `Anna <anna@example.com>`, in linear time.
    public static Reading<EmailAddress> parse(String text) {
        if (text.length() > LONGEST_WITH_NAME) {
            return Reading.refused("This is longer than the 254 characters an e-mail address may have.");
        }
        var address = bare(text.strip());
        var at = address.lastIndexOf('@');
        if (address.isEmpty()) {
            return Reading.refused("The e-mail address is empty. Write it like name@example.com.");
        }
        if (at < 0) {
            return Reading.refused(quoted(text) + " has no @. Write the e-mail address like name@example.com.");
        }
        if (address.length() > LONGEST || at > LONGEST_LOCAL_PART) {
            return Reading.refused(quoted(text) + " is too long: 64 characters before the @, 254 in all.");
        }
        return read(address, at);
    }

    public EmailAddress {
        if (normal.indexOf('@') < 1) {
            throw new IllegalArgumentException("not an e-mail address: " + normal);
        }
    }

    public String localPart() {
        return normal.substring(0, normal.lastIndexOf('@'));
    }

    /// The host behind the @, in ASCII.
    public String domain() {
        return normal.substring(normal.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return written;
    }

    private static Reading<EmailAddress> read(String address, int at) {
        if (address.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return Reading.refused(quoted(address) + " has a space inside. Take it out, or split two addresses.");
        }
        var local = address.substring(0, at);
        if (local.isEmpty() || local.chars().anyMatch(EmailAddress::isForbidden)) {
            return Reading.refused(quoted(address) + " is not right before the @. Write it like name@example.com.");
        }
        var domain = DomainName.normal(address.substring(at + 1));
        if (domain == null || at + 1 + domain.length() > LONGEST) {
            return Reading.refused(quoted(address) + " has no proper domain behind the @, such as example.com.");
        }
        return Reading.of(new EmailAddress(address, local.toLowerCase(Locale.ROOT) + "@" + domain));
    }

    private static String bare(String text) {
        var open = text.lastIndexOf('<');
        var inside = text.endsWith(">") && open >= 0
                ? text.substring(open + 1, text.length() - 1).strip()
                : text;
        if (!inside.regionMatches(true, 0, "mailto:", 0, 7)) {
            return inside;
        }
        var query = inside.indexOf('?');
        return inside.substring(7, query < 0 ? inside.length() : query);
    }

    private static boolean isForbidden(int c) {
        return c <= ' ' || c == 0x7f || Character.isISOControl(c) || NEVER_IN_LOCAL_PART.indexOf(c) >= 0;
    }
}
