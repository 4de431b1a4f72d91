package rapport.access.myaccount;

import java.util.UUID;

/// Where the account is signed in.
///
/// @param here in the browser that asks
/// @param proof by which it was opened, in words
/// @param address on the network from which it was opened; empty when nobody noted it
public record SessionRow(
        UUID id, String client, String since, String lastSeen, boolean here, String proof, String address) {}
