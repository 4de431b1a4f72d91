package rapport.access;

import java.util.List;
import java.util.Locale;
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
                .map(key -> kinds.find(key).map(RecordKind::many).orElse(key).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        return entry.right().verb() + " " + records;
    }
}
