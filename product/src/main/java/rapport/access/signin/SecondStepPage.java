package rapport.access.signin;

/// Asks for the second factor.
///
/// @param next where he wanted to go
public record SecondStepPage(String next, boolean hasApp, boolean hasPasskey, String problem) {}
