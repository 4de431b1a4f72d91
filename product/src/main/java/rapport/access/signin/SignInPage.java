package rapport.access.signin;

/// The door: what was typed, and why it did not open.
///
/// @param companyAccount what stands on the button of the company's provider; empty without one
public record SignInPage(String company, String email, String next, String problem, String companyAccount) {}
