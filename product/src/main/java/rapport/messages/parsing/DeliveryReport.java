package rapport.messages.parsing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.messages.Unreachable;

/// What a server reports of a mail that it could not deliver (RFC 3464).
///
/// @param why         what the last server said; or empty
/// @param unreachable addresses at which nobody is
record DeliveryReport(String why, Set<String> unreachable) {
    private static final int LONGEST = 300;

    /// One recipient of whom it tells, or the mail as a whole: the fields of a block.
    private record Block(Map<String, String> fields) {
        /// What is late only, was delivered, or was handed on is no failure.
        boolean failed() {
            String action = field("action").toLowerCase(Locale.ROOT);
            return action.isEmpty() ? field("status").startsWith("5") : action.equals("failed");
        }

        boolean isUnreachable() {
            return Unreachable.isSaidBy(field("status")) || Unreachable.isSaidBy(field("diagnostic-code"));
        }

        String address() {
            return behindType(field("original-recipient").isEmpty() ? "final-recipient" : "original-recipient");
        }

        String said() {
            return behindType("diagnostic-code");
        }

        /// What stands behind `rfc822;` or `smtp;`.
        private String behindType(String field) {
            String value = field(field);
            return CleanWords.line(value.substring(value.indexOf(';') + 1), LONGEST);
        }

        private String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    /// @return null where it tells of no failure
    static @Nullable DeliveryReport of(String text) {
        List<Block> failed = List.of(text.replace("\r", "").split("\n\\s*\n")).stream()
                .map(DeliveryReport::block)
                .filter(Block::failed)
                .toList();
        if (failed.isEmpty()) {
            return null;
        }
        var unreachable = new LinkedHashSet<String>();
        failed.stream()
                .filter(Block::isUnreachable)
                .map(Block::address)
                .filter(address -> address.contains("@"))
                .forEach(unreachable::add);
        return new DeliveryReport(
                failed.stream()
                        .map(Block::said)
                        .filter(said -> !said.isEmpty())
                        .findFirst()
                        .orElse(""),
                unreachable);
    }

    private static Block block(String text) {
        var fields = new LinkedHashMap<String, String>();
        for (String line : text.replaceAll("\n[ \t]+", " ").split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new Block(fields);
    }
}
