package rapport.access.invitation;

import java.util.Map;
import rapport.access.SecretKey;

/// What came of inviting somebody.
public sealed interface Invited {
    /// @param key is told this once
    record Sent(SecretKey key, String name) implements Invited {}

    /// Field by field, what has to be put right.
    record Incomplete(Map<String, String> problems) implements Invited {}
}
