package rapport.sales.target.moving;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What somebody says a move is for, as typed.
///
/// @param objective the id of one of the account; empty for none
/// @param expected  the name of an effect; empty for nothing in particular
record MoveTyped(String objective, String expected) {
    MoveTyped(@Nullable String objective, @Nullable String expected) {
        this.objective = Objects.requireNonNullElse(objective, "");
        this.expected = Objects.requireNonNullElse(expected, "");
    }
}
