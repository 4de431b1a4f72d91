package rapport.matching.comparing;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/// The values that many records have: few enough to be kept with what was learnt.
public final class Frequent {
    private static final int MOST = 10_000;

    private Frequent() {}

    /// @param above only what more records have than so many
    public static Map<String, Integer> most(Map<String, Integer> counts, int above) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > above)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// How many records may have a value that was left out.
    public static int otherwise(Map<String, Integer> most) {
        return most.size() < MOST
                ? 1
                : most.values().stream().mapToInt(Integer::intValue).min().orElse(1);
    }
}
