package rapport.jobs;

/// One line of the account of a job.
///
/// @param subject what the line is about, such as the name of a person
/// @param reason  why it was skipped or refused, in a sentence; may be empty when it was done
/// @param link    the page of the subject, or empty
public record AccountLine(String subject, Outcome outcome, String reason, String link) {
    public AccountLine {
        if (outcome != Outcome.DONE && reason.isBlank()) {
            throw new IllegalArgumentException("Who skips or refuses says why");
        }
    }

    public static AccountLine done(String subject, String link) {
        return new AccountLine(subject, Outcome.DONE, "", link);
    }

    public static AccountLine skipped(String subject, String reason, String link) {
        return new AccountLine(subject, Outcome.SKIPPED, reason, link);
    }

    public static AccountLine refused(String subject, String reason, String link) {
        return new AccountLine(subject, Outcome.REFUSED, reason, link);
    }
}
