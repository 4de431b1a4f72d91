package rapport.places;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.util.function.SingletonSupplier;

/// Some 171,000 cities, towns and villages of the world. The table beside this class is made from GeoNames; its notice
/// stands beside it. Its lines begin with the name as it is compared and are in the order of their bytes, so they are
/// kept in memory as they are, once somebody asks, and looked up where they stand.
final class Cities {
    /// @param areaCode of the state or province where that has letters, as `IL` has; else empty
    /// @param area     the state, province or region in words
    record City(String country, String areaCode, String area, Coordinates at) {
        boolean isIn(String asked) {
            return asked.equalsIgnoreCase(areaCode) || PlaceName.key(asked).equals(PlaceName.key(area));
        }
    }

    /// What a city is called at home, where the table has another name for it.
    private record Alias(String country, String name) {}

    private static final Supplier<Cities> TABLE =
            SingletonSupplier.of(() -> new Cities(PlaceTable.bytes("cities.tsv.gz")));

    private final byte[] lines;
    private final int[] starts;
    private final Map<String, List<Alias>> aliases = new HashMap<>();

    private Cities(byte[] lines) {
        this.lines = lines;
        this.starts = IntStream.range(0, lines.length)
                .filter(i -> i == 0 || lines[i - 1] == '\n')
                .toArray();
        PlaceTable.each(
                "also-called.tsv",
                row -> aliases.computeIfAbsent(PlaceName.key(row[1]), _ -> new ArrayList<>())
                        .add(new Alias(row[0], PlaceName.key(row[2]))));
    }

    /// All of a name, wherever they are.
    static List<City> called(String name) {
        Cities table = TABLE.get();
        String key = PlaceName.key(name);
        var found = new ArrayList<>(table.named(key));
        for (Alias alias : table.aliases.getOrDefault(key, List.of())) {
            table.named(alias.name()).stream()
                    .filter(city -> city.country().equals(alias.country()))
                    .forEach(found::add);
        }
        return found;
    }

    static List<City> called(String name, String country) {
        return called(name).stream()
                .filter(city -> city.country().equals(country))
                .toList();
    }

    private List<City> named(String key) {
        byte[] begin = (key + "\t").getBytes(StandardCharsets.UTF_8);
        var found = new ArrayList<City>();
        for (int line = first(begin); line < starts.length && compare(line, begin) == 0; line++) {
            found.add(city(line));
        }
        return found;
    }

    /// The first line that is not less.
    private int first(byte[] begin) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, begin) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Nothing where the line begins so.
    private int compare(int line, byte[] begin) {
        int start = starts[line];
        int end = Math.min(start + begin.length, lines.length);
        return Arrays.compareUnsigned(lines, start, end, begin, 0, begin.length);
    }

    private City city(int line) {
        int start = starts[line];
        int end = line + 1 < starts.length ? starts[line + 1] : lines.length;
        String[] cells = new String(lines, start, end - start, StandardCharsets.UTF_8)
                .strip()
                .split("\t", -1);
        return new City(
                cells[1],
                cells[2],
                cells[3],
                new Coordinates(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])));
    }
}
