package rapport.access.invitation;

/// The door for somebody who was invited.
///
/// @param joins false for somebody who has an account and forgot the password
public record InvitationPage(String key, String company, String name, String email, boolean joins, String problem) {}
