package rapport.access.myaccount;

import java.util.UUID;

/// Where the account is signed in.
///
/// @param here in the browser that asks
public record SessionRow(UUID id, String client, String since, String lastSeen, boolean here) {}
