package rapport.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// A place in a list: the segment, the key and the id of one row. It travels in the address of the page.
public record Cursor(int segment, String key, UUID id) {

    public String text() {
        String plain = segment + " " + id + " " + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /// Empty for anything that is not a place: somebody has edited the address, and the list begins at its beginning.
    public static Optional<Cursor> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
            return parts.length == 3
                    ? Optional.of(new Cursor(Integer.parseInt(parts[0]), parts[2], UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }
}
