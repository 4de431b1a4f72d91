package rapport.customers.facts;

import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The rules for the name of a host on the internet, shared by e-mail addresses and websites. The normal form is lower
/// case and ASCII: `Müller.DE` is `xn--mller-kva.de`.
final class DomainName {

    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private DomainName() {}

    /// The normal form, or null where the text cannot be a public host: no dot, an empty or
    /// over-long label, a last label of digits only, a character that host names do not have.
    static @Nullable String normal(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        var ascii = inAscii(text);
        return ascii != null && hasGoodLabels(ascii) ? ascii : null;
    }

    private static @Nullable String inAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                try {
                    return IDN.toASCII(text).toLowerCase(Locale.ROOT);
                } catch (IllegalArgumentException _) {
                    return null;
                }
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean hasGoodLabels(String ascii) {
        var labels = 0;
        var digitsOnly = true;
        for (int start = 0; start <= ascii.length(); labels++) {
            var dot = ascii.indexOf('.', start);
            var end = dot < 0 ? ascii.length() : dot;
            if (end == start || end - start > LONGEST_LABEL) {
                return false;
            }
            digitsOnly = true;
            for (int i = start; i < end; i++) {
                var c = ascii.charAt(i);
                var edge = i == start || i == end - 1;
                if (!(isLetter(c) || isDigit(c) || (c == '-' && !edge) || (c == '_' && !edge))) {
                    return false;
                }
                digitsOnly &= isDigit(c);
            }
            start = end + 1;
        }
        return labels >= 2 && !digitsOnly && ascii.length() - ascii.lastIndexOf('.') > 2;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
