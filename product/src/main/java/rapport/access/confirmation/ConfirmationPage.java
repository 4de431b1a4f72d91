package rapport.access.confirmation;

/// Asks who is at it.
///
/// @param next the page from which to go on
/// @param companyAccount what the company's provider is called; empty without one
public record ConfirmationPage(
        String name, String email, String next, boolean hasPassword, String companyAccount, String problem) {}
