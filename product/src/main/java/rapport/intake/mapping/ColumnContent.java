package rapport.intake.mapping;

import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.AddressFormat;
import rapport.customers.facts.Country;
import rapport.customers.facts.DateOrder;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.GivenNames;
import rapport.customers.facts.PartialDate;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.PhoneNumber;
import rapport.customers.facts.Reading;
import rapport.customers.facts.Website;

/// What the values of one column look like, whatever its title says.
///
/// @param filled how many of the sample's cells say something
/// @param shares the percentage of those that can be each target, for targets whose values are recognisable
record ColumnContent(int filled, Map<Target, Integer> shares) {

    private static final int SAMPLE = 200;
    private static final int CONVINCING = 80;
    private static final Pattern PHONE = Pattern.compile("[+(\\d][\\d\\s().\\-/]{5,25}((x|ext\\.?)\\s?\\d{1,6})?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(19|20)\\d{6}");
    private static final Pattern SITE = Pattern.compile("(?i)(https?://|www\\.)\\S+");
    private static final Pattern PREFIX = Pattern.compile(
            "(?i)((mr|mrs|ms|miss|mx|dr|prof|herr|frau|m|mme|mlle|sr|sra|dhr|mevr|sig|dott|dipl|ing|med|mag)\\b\\.?[ -]?)+");

    static ColumnContent of(List<String> values, @Nullable Country country) {
        var told = values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !Row.saysNothing(value))
                .limit(SAMPLE)
                .toList();
        var order = DateOrder.detect(told).orElse(DateOrder.usedIn(country));
        var counts = new EnumMap<Target, Integer>(Target.class);
        told.forEach(value -> count(counts, value, country, order));
        counts.replaceAll((_, count) -> Math.round(100f * count / told.size()));
        return new ColumnContent(told.size(), counts);
    }

    int share(Target target) {
        return shares.getOrDefault(target, 0);
    }

    /// The target that nearly all values are, where one is.
    Optional<Target> convincing() {
        return shares.entrySet().stream()
                .filter(entry -> entry.getValue() >= CONVINCING && filled > 0)
                .filter(entry -> entry.getKey() != Target.POSTCODE || entry.getValue() >= 95)
                .max(Map.Entry.<Target, Integer>comparingByValue()
                        .thenComparingInt(entry -> entry.getKey() == Target.POSTCODE ? 0 : 1))
                .map(Map.Entry::getKey);
    }

    private static void count(Map<Target, Integer> counts, String value, @Nullable Country country, DateOrder order) {
        if (value.length() > 300) {
            return;
        }
        if (value.indexOf('@') > 0) {
            add(
                    counts,
                    Target.EMAIL,
                    EmailAddress.parse(value.split("[;,|]", -1)[0]).isUnderstood());
            return;
        }
        var isDate = isDate(value, order);
        add(counts, Target.BIRTHDAY, isDate);
        add(
                counts,
                Target.WEBSITE,
                SITE.matcher(value).matches() && Website.parse(value).isUnderstood());
        add(counts, Target.PHONE, !isDate && PHONE.matcher(value).matches() && isPhone(value, country));
        add(counts, Target.COUNTRY, value.length() > 1 && Country.parse(value).isUnderstood());
        add(counts, Target.POSTCODE, !isDate && isPostcode(value, country));
        add(counts, Target.PREFIX, PREFIX.matcher(value).matches());
        add(counts, Target.ROLE, PartyRole.parse(value).isUnderstood());
        add(counts, Target.GIVEN_NAME, GivenNames.has(value));
        add(counts, Target.FULL_NAME, value.indexOf(' ') > 0 && GivenNames.has(value.substring(0, value.indexOf(' '))));
    }

    private static void add(Map<Target, Integer> counts, Target target, boolean yes) {
        if (yes) {
            counts.merge(target, 1, Integer::sum);
        }
    }

    private static boolean isDate(String value, DateOrder order) {
        return value.length() >= 6
                && value.length() < 40
                && (!DIGITS.matcher(value).matches()
                        || EIGHT_DIGITS.matcher(value).matches())
                && PartialDate.parse(value, order, Year.of(2099)) instanceof Reading.Understood<PartialDate>(var date)
                && date.whole().isPresent();
    }

    private static boolean isPhone(String value, @Nullable Country country) {
        var number = PhoneNumber.parse(value, country).orNull();
        if (number == null) {
            var digits = value.chars().filter(Character::isDigit).count();
            return country == null && digits >= 7 && value.chars().anyMatch(c -> "()- /".indexOf(c) >= 0);
        }
        // a bare run of digits may be any number: believe it only where it begins as numbers are dialled
        return number.valid()
                && (value.chars().anyMatch(c -> "+()- /.".indexOf(c) >= 0)
                        || value.startsWith("0")
                        || value.length() >= 10);
    }

    private static boolean isPostcode(String value, @Nullable Country country) {
        return country != null
                && value.length() <= 10
                && AddressFormat.of(country).postcode() != null
                && AddressFormat.of(country).accepts(value.toUpperCase(Locale.ROOT));
    }
}
