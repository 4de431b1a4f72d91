package rapport.access;

import java.util.UUID;

/// Whom a record belongs to: a colleague or a team, which share their ids with it.
public record OwnerId(UUID value) {
    public static OwnerId of(String text) {
        return new OwnerId(UUID.fromString(text));
    }

    public static OwnerId of(AccountId account) {
        return new OwnerId(account.value());
    }

    public static OwnerId of(TeamId team) {
        return new OwnerId(team.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
