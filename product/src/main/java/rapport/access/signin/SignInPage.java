package rapport.access.signin;

/// The door: what was typed, and why it did not open.
public record SignInPage(String company, String email, String next, String problem) {}
