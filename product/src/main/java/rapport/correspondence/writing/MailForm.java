package rapport.correspondence.writing;

import org.jspecify.annotations.Nullable;

/// A mail as it was typed.
///
/// @param party   to whom it is written; its id
/// @param answers the id of the message that it answers; or empty
public record MailForm(String party, String answers, String to, String copied, String subject, String words) {
    public MailForm {
        party = text(party);
        answers = text(answers);
        to = text(to).strip();
        copied = text(copied).strip();
        subject = text(subject).strip();
        words = text(words);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
