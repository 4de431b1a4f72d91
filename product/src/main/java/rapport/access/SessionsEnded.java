package rapport.access;

/// Somebody signed out, or was signed out, in one browser or in several.
public record SessionsEnded(AccountId account) {}
