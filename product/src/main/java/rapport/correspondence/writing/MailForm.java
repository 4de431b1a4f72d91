package rapport.correspondence.writing;

import org.jspecify.annotations.Nullable;
import rapport.correspondence.templating.FillTemplate;

/// A mail as it was typed.
///
/// @param party   to whom it is written; its id
/// @param answers the id of the message that it answers; or empty
/// @param about   the record that it is about, as `opportunity:` and its id; or empty
public record MailForm(
        String party, String answers, String about, String to, String copied, String subject, String words) {
    public MailForm {
        party = text(party);
        answers = text(answers);
        about = text(about);
        to = text(to).strip();
        copied = text(copied).strip();
        subject = text(subject).strip();
        words = text(words);
    }

    /// With what a template says above what was written so far.
    MailForm with(FillTemplate.Draft draft) {
        return new MailForm(
                party,
                answers,
                about,
                to,
                copied,
                answers.isEmpty() || subject.isEmpty() ? draft.subject() : subject,
                words.isBlank() ? draft.words() : draft.words() + "\n\n" + words.stripLeading());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
