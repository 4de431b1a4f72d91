package rapport.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/// The ZIP codes of the United States. The table beside this class is made from
/// federalgovernmentzipcodes.us; its notice stands beside it.
public final class ZipCodes {
    /// @param state in two letters
    /// @param at    null for the codes of the forces, which are nowhere
    public record Town(String name, String state, @Nullable Coordinates at) {}

    private static final int DIGITS = 5;
    private static final Supplier<Map<String, Town>> TOWNS = SingletonSupplier.of(ZipCodes::read);

    private ZipCodes() {}

    /// The town of a ZIP code, with or without its four further digits.
    public static Optional<Town> townOf(String postcode) {
        return postcode.length() < DIGITS
                ? Optional.empty()
                : Optional.ofNullable(TOWNS.get().get(postcode.substring(0, DIGITS)));
    }

    private static Map<String, Town> read() {
        Map<String, Town> towns = HashMap.newHashMap(45_000);
        Map<String, String> words = new HashMap<>();
        PlaceTable.each("zipcodes.tsv.gz", row -> {
            String name = words.computeIfAbsent(row[1], word -> word);
            String state = words.computeIfAbsent(row[2], word -> word);
            towns.put(row[0], new Town(name, state, at(row)));
        });
        return towns;
    }

    private static @Nullable Coordinates at(String[] row) {
        return row[3].isEmpty() ? null : new Coordinates(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
    }
}
