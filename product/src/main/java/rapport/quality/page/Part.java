package rapport.quality.page;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.customers.judging.Counted.Among;

/// Among whose customers one looks: everybody's, those of an owner, or those that a source has told of.
///
/// @param of null for everybody's
record Part(Among among, @Nullable UUID of) {
    static final Part ALL = new Part(Among.ALL, null);
    private static final Pattern WRITTEN = Pattern.compile("(owner|source)-([0-9a-f-]{36})");

    /// As it stands in an address: `owner-0190…`.
    static Part of(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? new Part(
                        written.group(1).equals("owner") ? Among.OWNER : Among.SOURCE,
                        UUID.fromString(written.group(2)))
                : ALL;
    }

    /// What a filter says of it; there is no word for sources.
    Optional<String> filter() {
        return among == Among.OWNER ? Optional.of("owner == \"" + of + "\"") : Optional.empty();
    }

    @Override
    public String toString() {
        return of == null ? "" : among.name().toLowerCase(java.util.Locale.ROOT) + "-" + of;
    }
}
