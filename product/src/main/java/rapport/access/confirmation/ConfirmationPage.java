package rapport.access.confirmation;

/// Asks who is at it.
///
/// @param next the page from which to go on
public record ConfirmationPage(String name, String email, String next, boolean hasPassword, String problem) {}
