package rapport.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who does what, from where. What an act changes is written down under its name.
///
/// @param account   the account of who does it; null where nobody has signed in
/// @param words     what it is called, as one would say it: "Add a person"
/// @param about     what it is about, where that is more than one record: the name of a file, say; or empty
/// @param link      the page where more is said about it, or empty
/// @param changeSet for an act that needs many transactions; null for one that is done in one
/// @param undoable  whether it is offered to undo it right after
public record NamedAct(
        @Nullable UUID account,
        String words,
        Source source,
        String about,
        String link,
        @Nullable ChangeSetId changeSet,
        boolean undoable) {

    public static NamedAct of(@Nullable UUID account, String words, Source source) {
        return new NamedAct(account, words, source, "", "", null, true);
    }

    /// All its transactions write into one change set.
    public NamedAct as(ChangeSetId id) {
        return new NamedAct(account, words, source, about, link, id, undoable);
    }

    public NamedAct about(String what, String page) {
        return new NamedAct(account, words, source, what, page, changeSet, undoable);
    }

    public NamedAct called(String otherwise) {
        return new NamedAct(account, otherwise, source, about, link, changeSet, undoable);
    }

    public NamedAct notUndoable() {
        return new NamedAct(account, words, source, about, link, changeSet, false);
    }
}
