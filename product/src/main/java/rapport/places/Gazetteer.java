package rapport.places;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/// Finds places by their names. It knows no streets, and would rather find nothing than the wrong one of two places.
public final class Gazetteer {
    /// Counts up with each change of the tables or of how they are read: what was located before is then located anew.
    public static final int EDITION = 1;

    /// Places of one name that lie so near are one: a town and the municipality around it, say.
    private static final double ONE_PLACE_KM = 30;

    private static final int MOST_NAMES = 4;
    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final Pattern ZIP = Pattern.compile("(?:US[ -]?)?(\\d{5})(?:-\\d{4})?(?:,? (?:US|USA))?");

    private static final Supplier<Map<String, String>> COUNTRIES =
            SingletonSupplier.of(() -> Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                    .collect(Collectors.toMap(
                            code -> PlaceName.key(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
                            Function.identity(),
                            (one, _) -> one)));

    private Gazetteer() {}

    /// Where an address is: by its postcode where that is known, else by its city.
    ///
    /// @param country in two letters; an address of no country is nowhere
    /// @param area    the state or province, in letters or words; of several cities of a name it tells which
    public static Optional<Located> locate(String country, String area, String city, String postcode) {
        Optional<Located> byPostcode = country.equals("US")
                ? ZipCodes.townOf(postcode)
                        .flatMap(town -> Optional.ofNullable(town.at()))
                        .map(at -> new Located(at, Exactness.POSTCODE))
                : Optional.empty();
        return byPostcode.or(() -> country.isEmpty() || city.isEmpty()
                ? Optional.empty()
                : one(within(area, Cities.called(city, country))).map(at -> new Located(at, Exactness.CITY)));
    }

    /// A place as somebody writes it: `Oslo`, `Springfield, IL, US`, `Frankfurt, Germany`, `62701, US`,
    /// `59.913, 10.746`.
    public static Sought find(String text) {
        var point = POINT.matcher(text.strip());
        if (point.matches()) {
            return point(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
        }
        var zip = ZIP.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (zip.matches()) {
            return ZipCodes.townOf(zip.group(1))
                    .flatMap(town -> Optional.ofNullable(town.at()))
                    .<Sought>map(Sought.Found::new)
                    .orElseGet(Sought.Nowhere::new);
        }
        List<String> parts = Stream.of(text.split(",", -1)).map(String::strip).toList();
        return named(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static Sought point(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? new Sought.Found(new Coordinates(latitude, longitude))
                : new Sought.Nowhere();
    }

    /// @param where the country, the state or province, or both
    private static Sought named(String name, List<String> where) {
        List<Cities.City> all = Cities.called(name);
        Optional<String> country = where.isEmpty() ? Optional.empty() : country(where.getLast());
        List<Cities.City> inCountry = country.map(code ->
                        all.stream().filter(city -> city.country().equals(code)).toList())
                .orElse(List.of());
        if (where.size() == 1 && inCountry.isEmpty()) {
            return of(name, inArea(where.getFirst(), all));
        }
        return switch (where.size()) {
            case 0 -> of(name, all);
            case 1 -> of(name, inCountry);
            case 2 -> of(name, inArea(where.getFirst(), inCountry));
            default -> new Sought.Nowhere();
        };
    }

    private static Sought of(String name, List<Cities.City> cities) {
        if (cities.isEmpty()) {
            return new Sought.Nowhere();
        }
        return one(cities)
                .<Sought>map(Sought.Found::new)
                .orElseGet(() -> new Sought.Several(cities.stream()
                        .map(city -> written(name, city, cities))
                        .distinct()
                        .limit(MOST_NAMES)
                        .toList()));
    }

    private static String written(String name, Cities.City city, List<Cities.City> among) {
        boolean alone = among.stream()
                        .filter(other -> other.country().equals(city.country()))
                        .count()
                == 1;
        String area = city.areaCode().isEmpty() ? city.area() : city.areaCode();
        return name + (alone || area.isEmpty() ? "" : ", " + area) + ", " + city.country();
    }

    private static Optional<String> country(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        Map<String, String> known = COUNTRIES.get();
        return known.containsValue(code) ? Optional.of(code) : Optional.ofNullable(known.get(PlaceName.key(text)));
    }

    private static List<Cities.City> inArea(String area, List<Cities.City> cities) {
        return cities.stream().filter(city -> city.isIn(area)).toList();
    }

    /// An area that none of them is in says nothing: it may be written in another language.
    private static List<Cities.City> within(String area, List<Cities.City> cities) {
        if (area.isEmpty() || cities.size() < 2) {
            return cities;
        }
        List<Cities.City> inside = inArea(area, cities);
        return inside.isEmpty() ? cities : inside;
    }

    private static Optional<Coordinates> one(List<Cities.City> cities) {
        if (cities.isEmpty()) {
            return Optional.empty();
        }
        Coordinates first = cities.getFirst().at();
        return cities.stream().allMatch(city -> first.kmTo(city.at()) <= ONE_PLACE_KM)
                ? Optional.of(first)
                : Optional.empty();
    }
}
