package rapport.quality.cleaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.springframework.util.function.SingletonSupplier;

/// The places of ZIP codes in the United States. The table beside this class is made from federalgovernmentzipcodes.us;
/// its notice stands beside it.
final class ZipCodes {
    /// @param state in two letters
    record Town(String name, String state) {}

    private static final int DIGITS = 5;
    private static final Supplier<Map<String, Town>> TOWNS = SingletonSupplier.of(ZipCodes::read);

    private ZipCodes() {}

    /// The town of a ZIP code, with or without its four further digits.
    static Optional<Town> townOf(String postcode) {
        return postcode.length() < DIGITS
                ? Optional.empty()
                : Optional.ofNullable(TOWNS.get().get(postcode.substring(0, DIGITS)));
    }

    private static Map<String, Town> read() {
        Map<String, Town> towns = HashMap.newHashMap(45_000);
        try (var file = Objects.requireNonNull(ZipCodes.class.getResourceAsStream("zipcodes.tsv.gz"));
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\t", -1);
                towns.put(parts[0], new Town(parts[1], parts[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return towns;
    }
}
