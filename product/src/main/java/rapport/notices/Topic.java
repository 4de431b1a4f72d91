package rapport.notices;

import java.util.UUID;
import java.util.regex.Pattern;
import rapport.access.AccountId;

/// Something that open pages may watch: one job, the notices of one person. Whoever knows the id of a thing may watch
/// that it moves; what it has become, the page asks for in the usual way.
public record Topic(String text) {
    private static final Pattern SHAPE = Pattern.compile("[a-z]{1,20}:[0-9a-f-]{36}");

    public Topic {
        if (!isTopic(text)) {
            throw new IllegalArgumentException("Not a topic: " + text);
        }
    }

    public static Topic of(String what, UUID id) {
        return new Topic(what + ":" + id);
    }

    /// Only the stream of that person watches it.
    public static Topic noticesOf(AccountId account) {
        return of("notices", account.value());
    }

    public static boolean isTopic(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
