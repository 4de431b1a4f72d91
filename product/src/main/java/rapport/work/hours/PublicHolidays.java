package rapport.work.hours;

import static java.util.stream.Collectors.toMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import rapport.company.Choice;

/// The public holidays of many countries, and of their regions where they differ, as the library Jollyday knows them.
/// Each year of a country is reckoned once.
@Component
public class PublicHolidays {
    private static final int MOST_REMEMBERED = 2000;
    private static final List<Choice> COUNTRIES = HolidayManager.getSupportedCalendarCodes().stream()
            .filter(code -> code.length() == 2)
            .map(code -> new Choice(code, name(code)))
            .sorted(Comparator.comparing(Choice::label))
            .toList();

    private record Asked(String country, String region, int year) {}

    private final Map<Asked, SortedMap<LocalDate, String>> known = new ConcurrentHashMap<>();

    /// By ISO 3166 code.
    public List<Choice> countries() {
        return COUNTRIES;
    }

    public boolean knows(String country) {
        return COUNTRIES.stream().anyMatch(one -> one.value().equals(country));
    }

    /// The regions of a country whose holidays differ; none of a country that has the same ones everywhere, or that is
    /// not known.
    public List<Choice> regions(String country) {
        return knows(country)
                ? manager(country).getCalendarHierarchy().getChildren().entrySet().stream()
                        .map(region ->
                                new Choice(region.getKey(), region.getValue().getDescription(Locale.ROOT)))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList()
                : List.of();
    }

    /// What the holidays of a year are called, in English; none of a country that is not known.
    ///
    /// @param region empty for those that hold in the whole country
    public SortedMap<LocalDate, String> in(String country, String region, int year) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(new Asked(country, region, year), _ -> reckoned(country, region, year));
    }

    /// As people call the country.
    public static String name(String country) {
        return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }

    private SortedMap<LocalDate, String> reckoned(String country, String region, int year) {
        if (!knows(country)) {
            return new TreeMap<>();
        }
        String[] regions = region.isEmpty() ? new String[0] : new String[] {region};
        return manager(country).getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, regions).stream()
                .collect(toMap(
                        Holiday::getDate,
                        holiday -> holiday.getDescription(Locale.ROOT),
                        (one, other) -> one.equals(other) ? one : one + ", " + other,
                        TreeMap::new));
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }
}
