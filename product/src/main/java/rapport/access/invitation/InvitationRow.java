package rapport.access.invitation;

import java.util.UUID;

/// Somebody who has been invited and has not come yet, in words.
public record InvitationRow(UUID id, String name, String email, String role, String expires) {}
