package rapport.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Says which right is missing, and who can give it.
@Component
public class MissingRight {
    private final Accounts accounts;
    private final RecordKinds kinds;

    MissingRight(Accounts accounts, RecordKinds kinds) {
        this.accounts = accounts;
        this.kinds = kinds;
    }

    /// @throws AccessDeniedException when the viewer may do this with no record of the kind
    public void demand(Right right, String kind, Viewer viewer) {
        if (!viewer.rights().may(kind, right)) {
            throw new AccessDeniedException(
                    sentence(new Entry(Whom.HOLDERS, right, List.of(kind))) + " " + whoCanHelp());
        }
    }

    /// @param fields that are about to be changed
    /// @throws AccessDeniedException when the viewer's roles close one of them
    public void demandOpen(Collection<KindField> fields, Viewer viewer) {
        closed(fields, viewer).ifPresent(sentence -> {
            throw new AccessDeniedException(sentence + " " + whoCanHelp());
        });
    }

    /// Which of these fields the viewer may not change, in a sentence; empty where they are open.
    public Optional<String> closed(Collection<KindField> fields, Viewer viewer) {
        var closed = fields.stream().filter(viewer.rights()::closes).toList();
        return closed.isEmpty() ? Optional.empty() : Optional.of(closedSentence(closed));
    }

    /// As in “Your roles do not let you change this of people: e-mails, note.”
    private String closedSentence(List<KindField> closed) {
        var kind = kinds.find(closed.getFirst().kind()).orElseThrow();
        var labels = kind.fields().get().stream()
                .filter(field -> closed.stream().anyMatch(one -> one.field().equals(field.key())))
                .map(field -> field.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "Your roles do not let you change this of " + kind.many().toLowerCase(Locale.ROOT) + ": " + labels + ".";
    }

    String sentence(Entry entry) {
        return entry.whom() == Whom.HOLDERS
                ? "None of your roles gives the right to " + said(entry) + "."
                : "This needs the role of an administrator, which you do not have.";
    }

    public String whoCanHelp() {
        var names = accounts.administrators();
        return names.isEmpty()
                ? "Nobody here can give it at the moment."
                : String.join(" or ", names) + " can give it to you.";
    }

    private String said(Entry entry) {
        String records = entry.kinds().stream()
                .map(key -> key.equals(AllowedTo.ANYTHING)
                        ? "anything"
                        : kinds.find(key).map(RecordKind::many).orElse(key).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        return entry.right().verb() + " " + records;
    }
}
