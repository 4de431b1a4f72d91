package rapport.customers.consent;

/// The page behind the link of a double opt-in.
///
/// @param done empty while nothing is answered
public record QuestionPage(String key, String company, String purpose, String by, String wording, String done) {}
