package rapport.customers.household;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.customers.finding.PartyCells;

/// Which addresses and phones of people may be shared: those that most of them have come first, each once.
record Shareable(List<ToShare> addresses, List<ToShare> phones) {
    static Shareable of(List<LivesThere> people) {
        return new Shareable(
                commonest(people.stream()
                        .flatMap(one -> one.places().stream())
                        .map(place -> new ToShare(place.id().toString(), inOneLine(place)))),
                commonest(people.stream()
                        .flatMap(one -> one.numbers().stream())
                        .map(number -> new ToShare(number.id().toString(), PartyCells.shown(number.normal())))));
    }

    private static List<ToShare> commonest(Stream<ToShare> all) {
        var byLabel = all.collect(Collectors.groupingBy(
                had -> had.label().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        return byLabel.values().stream()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .map(List::getFirst)
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
