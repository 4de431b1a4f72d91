package rapport.customers.facts;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// In which order a table writes day, month and year. A whole column has one order: a single 25/12/1980 settles what
/// 03/04/1980 means.
public enum DateOrder {
    DMY("day/month/year"),
    MDY("month/day/year"),
    YMD("year-month-day");

    private static final Pattern THREE_NUMBERS =
            Pattern.compile("\\s*(\\d{1,4})[./\\- ](\\d{1,2})[./\\- ](\\d{1,4})\\b.*");
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "PW", "MH", "GU", "AS", "VI", "PR", "MP");
    private static final Set<String> YEAR_FIRST = Set.of("CN", "JP", "KR", "TW", "HU", "LT", "MN", "IR", "KP", "BT");

    private final String label;

    DateOrder(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The order that the values themselves prove, by majority; empty where they fit several.
    public static Optional<DateOrder> detect(Collection<String> samples) {
        int dayFirst = 0;
        int monthFirst = 0;
        int yearFirst = 0;
        for (var sample : samples) {
            var numbers = THREE_NUMBERS.matcher(sample);
            if (!numbers.matches()) {
                continue;
            }
            var first = Integer.parseInt(numbers.group(1));
            var second = Integer.parseInt(numbers.group(2));
            if (numbers.group(1).length() > 2 || first > 31) {
                yearFirst++;
            } else if (first > 12 && second <= 12) {
                dayFirst++;
            } else if (second > 12 && first <= 12) {
                monthFirst++;
            }
        }
        var most = Math.max(dayFirst, Math.max(monthFirst, yearFirst));
        if (most == 0) {
            return Optional.empty();
        }
        return Optional.of(most == dayFirst ? DMY : most == monthFirst ? MDY : YMD);
    }

    /// What people of that country write; day first where no country is known.
    public static DateOrder usedIn(@Nullable Country country) {
        if (country == null) {
            return DMY;
        }
        return MONTH_FIRST.contains(country.code()) ? MDY : YEAR_FIRST.contains(country.code()) ? YMD : DMY;
    }
}
