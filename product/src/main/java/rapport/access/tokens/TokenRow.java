package rapport.access.tokens;

import rapport.access.TokenId;

/// A token in the list, in words.
public record TokenRow(
        TokenId id, String name, String scope, String created, String lastUsed, String expires, boolean expired) {}
