package rapport.cast;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// How a country writes addresses, numbers and names. Numbers set aside for fiction are used where they count as
/// valid (Sweden, Germany, North America); elsewhere a number is only of a valid shape, and must never be called.
record Country(
        String code, String name, String language, ZoneId zone, String mobile, String envelope, boolean familyFirst) {

    private static final Map<String, Country> ALL = Script.lines("countries.txt").stream()
            .map(Country::parse)
            .collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));

    static Country of(String code) {
        var country = ALL.get(code);
        if (country == null) {
            throw new IllegalArgumentException("No country " + code + " in countries.txt");
        }
        return country;
    }

    List<String> envelope(AddressSketch address) {
        return Arrays.stream(envelope.split("/"))
                .map(line -> line.replace("street", address.street())
                        .replace("postcode", address.postcode())
                        .replace("city", address.city())
                        .replace("region", address.region())
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    String mobileNumber(RandomGenerator dice) {
        var number = new StringBuilder(mobile);
        for (int i = number.indexOf("#"); i >= 0; i = number.indexOf("#")) {
            number.setCharAt(i, (char) ('0' + dice.nextInt(10)));
        }
        return number.toString();
    }

    private static Country parse(String line) {
        var parts = Script.parts(line, 7);
        return new Country(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                ZoneId.of(parts.get(3)),
                parts.get(4),
                parts.get(5),
                !parts.get(6).isEmpty());
    }
}
