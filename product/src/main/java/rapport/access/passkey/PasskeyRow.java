package rapport.access.passkey;

import java.util.UUID;

/// A passkey in the list of its owner.
///
/// @param lastUsed in words
/// @param host it is good for, when that is another than this; empty otherwise
public record PasskeyRow(UUID id, String name, String created, String lastUsed, String host) {}
