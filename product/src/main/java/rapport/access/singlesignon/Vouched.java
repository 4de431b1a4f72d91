package rapport.access.singlesignon;

import java.time.Instant;

/// Whom the provider vouches for.
///
/// @param subject who it is, for ever the same
/// @param verified the provider made sure that the e-mail is theirs
/// @param provenAt when the person last proved to the provider who it is; long ago when it does not say
record Vouched(String subject, String email, boolean verified, String name, Instant provenAt) {}
