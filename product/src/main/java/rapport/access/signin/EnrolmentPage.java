package rapport.access.signin;

import rapport.access.secondfactor.NewAuthenticator;

/// Asks somebody who has no second factor to set one up, because the company wants one from everybody.
///
/// @param next where he wanted to go
public record EnrolmentPage(String company, NewAuthenticator app, String next, String problem) {}
