package rapport.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person was told.
///
/// @param sentence “Import of people.csv is done: 9,998 created, 2 refused.”
/// @param action   what the link offers, such as “See the account”
/// @param readAt   null until it was read
public record Notice(
        NoticeId id,
        NoticeKind kind,
        String sentence,
        String action,
        String link,
        Instant at,
        @Nullable Instant readAt) {}
