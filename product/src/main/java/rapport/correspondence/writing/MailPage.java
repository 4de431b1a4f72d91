package rapport.correspondence.writing;

import java.util.List;
import java.util.Map;
import rapport.expressions.Option;

/// The form in which a mail is written.
///
/// @param name     of the customer, and `path` its page
/// @param from     as whom it goes
/// @param waits    whether no server is set up, so that it stays in the outbox
/// @param templates that can be inserted
/// @param problems the name of a field to a sentence
public record MailPage(
        MailForm form,
        String name,
        String path,
        String from,
        boolean waits,
        List<Option> templates,
        Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
