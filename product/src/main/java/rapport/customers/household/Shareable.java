package rapport.customers.household;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.customers.finding.PartyCells;

/// Which addresses and phones of people may be shared: those that most of them have come first, each once.
///
/// @param sharedAddress the one that two of them have at least; null for none
/// @param sharedPhone   the same of phones
record Shareable(
        List<ToShare> addresses,
        List<ToShare> phones,
        @Nullable UUID sharedAddress,
        @Nullable UUID sharedPhone) {
    static Shareable of(List<LivesThere> people) {
        var addresses = commonest(people.stream()
                .flatMap(one -> one.places().stream())
                .map(place -> new ToShare(place.id().toString(), inOneLine(place))));
        var phones = commonest(people.stream()
                .flatMap(one -> one.numbers().stream())
                .map(number -> new ToShare(number.id().toString(), PartyCells.shown(number.normal()))));
        return new Shareable(once(addresses), once(phones), ofTwo(addresses), ofTwo(phones));
    }

    private static List<ToShare> once(List<List<ToShare>> had) {
        return had.stream().map(List::getFirst).toList();
    }

    private static @Nullable UUID ofTwo(List<List<ToShare>> had) {
        return had.isEmpty() || had.getFirst().size() < 2
                ? null
                : UUID.fromString(had.getFirst().getFirst().id());
    }

    private static List<List<ToShare>> commonest(Stream<ToShare> all) {
        var byLabel = all.collect(Collectors.groupingBy(
                had -> had.label().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        return byLabel.values().stream()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .toList();
    }

    private static String inOneLine(LivesThere.Place place) {
        return Stream.concat(
                        Stream.of(place.lines()),
                        Stream.of((place.postcode() + " " + place.locality()).strip(), place.country()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
