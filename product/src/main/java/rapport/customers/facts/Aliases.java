package rapport.customers.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// A list of other names, kept as a text beside this class: `key = one name; another name`, a line each.
final class Aliases {

    private Aliases() {}

    /// From each folded name to its key.
    static Map<String, String> of(String file) {
        var names = new HashMap<String, String>();
        text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    var equals = line.indexOf('=');
                    for (var name : line.substring(equals + 1).split(";", -1)) {
                        names.put(
                                FoldedText.fold(name), line.substring(0, equals).strip());
                    }
                });
        return names;
    }

    static String text(String file) {
        try (var in = Objects.requireNonNull(Aliases.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
