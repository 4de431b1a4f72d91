package rapport.customers.facts;

import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The quick way for phone numbers in plain digits, which nearly all are. It knows only countries whose prefixes are
/// simple, and is believed only where the number turns out to be valid; everything else takes the library's way, five
/// times as long. A test holds both against each other.
final class PlainPhoneNumber {

    private static final int LONGEST = 15;
    private static final Map<String, Integer> DIALLED_WITH_ZERO = Map.ofEntries(
            Map.entry("DE", 49),
            Map.entry("AT", 43),
            Map.entry("CH", 41),
            Map.entry("GB", 44),
            Map.entry("FR", 33),
            Map.entry("NL", 31),
            Map.entry("BE", 32),
            Map.entry("SE", 46),
            Map.entry("IE", 353),
            Map.entry("IN", 91));
    private static final Set<Integer> WITHOUT_PREFIX = Set.of(34, 45, 47, 48, 351, 352, 420);

    private PlainPhoneNumber() {}

    /// The number as the library would read it if it is valid, or null where the quick way does not know.
    static Phonenumber.@Nullable PhoneNumber of(String text, @Nullable Country defaultCountry) {
        long national = 0;
        int digits = 0;
        int first = -1;
        int second = -1;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                national = national * 10 + (c - '0');
                if (++digits > LONGEST) {
                    return null;
                }
                second = digits == 2 ? c : second;
                first = digits == 1 ? c : first;
            } else if (c != ' ' && c != '-' && c != '(' && c != ')' && c != '/' && c != '.' && (c != '+' || i > 0)) {
                return null;
            }
        }
        if (digits < 7) {
            return null;
        }
        if (text.charAt(0) == '+') {
            return international(national, digits);
        }
        var code = defaultCountry == null ? null : DIALLED_WITH_ZERO.get(defaultCountry.code());
        return code != null && first == '0' && second != '0' ? number(code, national) : null;
    }

    private static Phonenumber.@Nullable PhoneNumber international(long all, int digits) {
        for (int length = 1; length <= 3; length++) {
            var rest = power(digits - length);
            var code = (int) (all / rest);
            if (DIALLED_WITH_ZERO.containsValue(code) || WITHOUT_PREFIX.contains(code) || code == 1) {
                // a national number that begins with the prefix, as in +49 (0)30, is for the library
                var firstDigit = all % rest / (rest / 10);
                return firstDigit > (code == 1 ? 1 : 0) ? number(code, all % rest) : null;
            }
        }
        return null;
    }

    private static Phonenumber.PhoneNumber number(int code, long national) {
        return new Phonenumber.PhoneNumber().setCountryCode(code).setNationalNumber(national);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
