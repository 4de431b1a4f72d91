package rapport.bench.people;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The names that people of one tongue bear.
record Culture(String name, Words given, Words family) {

    private static final Map<String, Culture> ALL = new ConcurrentHashMap<>();

    static Culture of(String name) {
        return ALL.computeIfAbsent(
                name, key -> new Culture(key, Words.of("given-" + key + ".txt"), Words.of("family-" + key + ".txt")));
    }

    boolean twoFamilyNames() {
        return name.equals("spanish") || name.equals("portuguese");
    }
}
