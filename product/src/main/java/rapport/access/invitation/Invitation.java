package rapport.access.invitation;

import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.access.RoleId;
import rapport.access.TeamId;

/// Somebody may choose a password: either to join, or to return to an account that is there.
public sealed interface Invitation {
    String name();

    String email();

    record ToJoin(
            String name,
            String email,
            RoleId role,
            @Nullable TeamId team) implements Invitation {}

    record ToReturn(AccountId account, String name, String email) implements Invitation {}
}
