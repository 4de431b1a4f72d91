package rapport.customers.facts;

import static rapport.customers.facts.CleanText.quoted;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A phone number that can be dialled from anywhere. A number whose digits its country has never given out is kept and
/// marked, for numbering plans change and typing errors are worth calling about; only what cannot be a number is
/// refused.
///
/// @param countryCode the calling code, 49 for Germany
/// @param national    the digits behind the calling code, without a trunk prefix, with an Italian leading zero
/// @param extension   digits, or empty
/// @param valid       whether the numbering plan of its country has such a number
public record PhoneNumber(int countryCode, String national, String extension, Kind kind, boolean valid) {

    /// What answers at the other end. Where a plan does not tell, as in North America, the kind is unknown.
    public enum Kind {
        MOBILE,
        FIXED,
        UNKNOWN
    }

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final Set<Integer> CALLING_CODES = PLANS.getSupportedCallingCodes();
    private static final String EXTENSION = ";ext=";
    private static final Pattern NORMAL =
            Pattern.compile("(?<number>\\+\\d{4,15})(?:" + EXTENSION + "(?<extension>\\d+))?");
    private static final int LONGEST = 100;
    private static final int FEWEST_DIGITS = 3;
    /// Of E.164, with the calling code.
    private static final int MOST_DIGITS = 15;

    /// Reads a number as people write it: with or without country code, spaces, brackets, an
    /// extension, or letters as in 1-800-FLOWERS. A number without country code is read as one of
    /// the default country.
    public static Reading<PhoneNumber> parse(String text, @Nullable Country defaultCountry) {
        if (text.length() > LONGEST) {
            return Reading.refused(quoted(text) + " is too long for a phone number.");
        }
        var plain = PlainPhoneNumber.of(text, defaultCountry);
        if (plain != null) {
            var type = PLANS.getNumberType(plain);
            if (type != PhoneNumberUtil.PhoneNumberType.UNKNOWN) {
                return Reading.of(new PhoneNumber(
                        plain.getCountryCode(), Long.toString(plain.getNationalNumber()), "", kindOf(type), true));
            }
        }
        return byLibrary(text, defaultCountry);
    }

    /// Plus sign, calling code, national digits: `+493012345678`.
    public String e164() {
        return "+" + countryCode + national;
    }

    /// What is dialled before the numbers of a country; empty where it has no plan of its own.
    public static Optional<Integer> callingCode(Country country) {
        return PLANS.getSupportedRegions().contains(country.code())
                ? Optional.of(PLANS.getCountryCodeForRegion(country.code()))
                : Optional.empty();
    }

    /// The national digits of a number in its normal form. No calling code begins another.
    public static String nationalOf(String normal) {
        int end = normal.indexOf(';') < 0 ? normal.length() : normal.indexOf(';');
        for (int length = 1, code = 0; normal.startsWith("+") && length <= 3 && length < end; length++) {
            code = code * 10 + Character.digit(normal.charAt(length), 10);
            if (CALLING_CODES.contains(code)) {
                return normal.substring(length + 1, end);
            }
        }
        return FoldedText.digits(normal);
    }

    /// The same of a number in its normal form, whose plan is not asked again; any other text as it is.
    public static String displayOf(String normal) {
        Matcher parts = NORMAL.matcher(normal);
        if (!parts.matches()) {
            return normal;
        }
        String national = nationalOf(normal);
        int code = Integer.parseInt(normal, 1, parts.end("number") - national.length(), 10);
        String extension = Objects.requireNonNullElse(parts.group("extension"), "");
        return new PhoneNumber(code, national, extension, Kind.UNKNOWN, true).display();
    }

    /// By what two numbers are judged the same: E.164, and the extension as RFC 3966 writes it.
    public String normal() {
        return extension.isEmpty() ? e164() : e164() + EXTENSION + extension;
    }

    /// As it is printed for readers abroad: `+49 30 12345678`.
    public String display() {
        return PLANS.format(forPlans(), PhoneNumberFormat.INTERNATIONAL);
    }

    /// As it is printed for readers in its own country: `030 12345678`.
    public String nationalDisplay() {
        return PLANS.format(forPlans(), PhoneNumberFormat.NATIONAL);
    }

    static Reading<PhoneNumber> byLibrary(String text, @Nullable Country defaultCountry) {
        try {
            var region = defaultCountry == null ? null : defaultCountry.code();
            return judged(text, PLANS.parse(text, region));
        } catch (NumberParseException e) {
            return Reading.refused(refusal(text, e));
        }
    }

    private static Reading<PhoneNumber> judged(String text, Phonenumber.PhoneNumber number) {
        var national = PLANS.getNationalSignificantNumber(number);
        if (national.length() < FEWEST_DIGITS) {
            return Reading.refused(quoted(text) + " has too few digits for a phone number.");
        }
        if (Integer.toString(number.getCountryCode()).length() + national.length() > MOST_DIGITS) {
            return Reading.refused(quoted(text) + " has too many digits for a phone number.");
        }
        var type = PLANS.getNumberType(number);
        var valid = type != PhoneNumberUtil.PhoneNumberType.UNKNOWN;
        return Reading.of(
                new PhoneNumber(number.getCountryCode(), national, number.getExtension(), kindOf(type), valid));
    }

    private static Kind kindOf(PhoneNumberUtil.PhoneNumberType type) {
        return switch (type) {
            case MOBILE -> Kind.MOBILE;
            case FIXED_LINE -> Kind.FIXED;
            default -> Kind.UNKNOWN;
        };
    }

    private static String refusal(String text, NumberParseException why) {
        return quoted(text)
                + switch (why.getErrorType()) {
                    case INVALID_COUNTRY_CODE -> " does not say its country. Begin it with +49 or the like.";
                    case NOT_A_NUMBER, TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN ->
                        " is not a phone number. Write its digits, like +49 30 12345678.";
                    case TOO_LONG -> " has too many digits for a phone number.";
                };
    }

    private Phonenumber.PhoneNumber forPlans() {
        var zeros = 0;
        while (zeros < national.length() - 1 && national.charAt(zeros) == '0') {
            zeros++;
        }
        var number =
                new Phonenumber.PhoneNumber().setCountryCode(countryCode).setNationalNumber(Long.parseLong(national));
        if (zeros > 0) {
            number.setItalianLeadingZero(true).setNumberOfLeadingZeros(zeros);
        }
        return extension.isEmpty() ? number : number.setExtension(extension);
    }
}
