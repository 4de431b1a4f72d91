package rapport.bench.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// A country as addresses and numbers need it. In the patterns `#` is any digit, and `*` the name of a street.
record Place(
        String country,
        Culture culture,
        int share,
        String phone,
        String[] streets,
        String[] streetNames,
        boolean numberFirst,
        String[] cities,
        String[] postcodes,
        String legalForm) {

    private static final List<Place> ALL =
            Words.lines("places.txt").stream().map(Place::parse).toList();
    private static final Place[] BY_SHARE = byShare();

    static List<Place> all() {
        return ALL;
    }

    static Place draw(SplittableRandom dice) {
        return BY_SHARE[dice.nextInt(BY_SHARE.length)];
    }

    String street(SplittableRandom dice) {
        var pattern = streets[dice.nextInt(streets.length)];
        var name = streetNames[dice.nextInt(streetNames.length)];
        int star = pattern.indexOf('*');
        var street = pattern.substring(0, star) + name + pattern.substring(star + 1);
        int number = 1 + dice.nextInt(180);
        return numberFirst ? number + " " + street : street + " " + number;
    }

    /// The pattern with digits in it; other letters stay.
    static String digits(String pattern, SplittableRandom dice) {
        if (pattern.indexOf('#') < 0) {
            return pattern;
        }
        var letters = pattern.toCharArray();
        long digits = dice.nextLong() >>> 1;
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == '#') {
                letters[i] = (char) ('0' + digits % 10);
                digits /= 10;
            }
        }
        return new String(letters);
    }

    private static Place[] byShare() {
        return ALL.stream()
                .flatMap(place -> Collections.nCopies(place.share(), place).stream())
                .toArray(Place[]::new);
    }

    private static Place parse(String line) {
        var parts = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        var towns = Arrays.stream(parts[7].split(","))
                .map(town -> town.split(":", -1))
                .toList();
        return new Place(
                parts[0],
                Culture.of(parts[1]),
                Integer.parseInt(parts[2]),
                parts[3],
                parts[4].split(","),
                parts[5].split(","),
                parts[6].equals("before"),
                towns.stream().map(town -> town[0]).toArray(String[]::new),
                towns.stream().map(town -> town[1]).toArray(String[]::new),
                parts[8]);
    }
}
