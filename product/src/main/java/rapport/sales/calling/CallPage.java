package rapport.sales.calling;

import gg.jte.Content;
import java.util.List;
import rapport.customers.consent.Permission;

/// A lead before whoever calls it.
///
/// @param at       the address of the call
/// @param facts    what tells who it is, in short
/// @param phone    as people write it, and `dial` as a phone takes it; both empty where none is known
/// @param write    where a mail about it is written; empty where the viewer may not
/// @param permission whether they may be called now
/// @param settled  what came of it; empty as long as nothing did
/// @param words    what was typed before something was refused, as `again`
/// @param problem  why something was refused, in a sentence; empty where nothing was
/// @param story    what happened with who asks
public record CallPage(
        String at,
        String list,
        String listHref,
        int done,
        int leads,
        String name,
        String href,
        String interest,
        String note,
        List<String> facts,
        String phone,
        String dial,
        String write,
        String tries,
        Permission permission,
        String settled,
        String words,
        String again,
        String problem,
        List<Content> story) {
    public boolean forbidden() {
        return permission instanceof Permission.Forbidden;
    }

    public boolean allowed() {
        return permission instanceof Permission.Allowed;
    }

    /// What may be said of it, but for the day on which to call again.
    public List<Said> choices() {
        return forbidden()
                ? List.of(Said.MAY_NOT_BE_CALLED)
                : List.of(Said.INTERESTED, Said.NOT_REACHED, Said.NO_INTEREST, Said.WRONG_NUMBER);
    }
}
