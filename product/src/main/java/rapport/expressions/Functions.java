package rapport.expressions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The functions of the language, in the order in which the guide tells of them.
public final class Functions {
    private static final Map<String, Function> ALL = new LinkedHashMap<>();

    static {
        Stream.of(TextFunctions.ALL, TimeFunctions.ALL, NumberFunctions.ALL, PlaceFunctions.ALL)
                .flatMap(List::stream)
                .forEach(function -> ALL.put(function.name(), function));
    }

    private Functions() {}

    static Optional<Function> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /// For the guide and for help beside the field in which a rule is written.
    public static List<Function> all() {
        return List.copyOf(ALL.values());
    }
}
