package rapport.history.undoing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.history.telling.MayUndo;
import rapport.journal.ChangeSet;
import rapport.journal.Journal;
import rapport.web.Removals;

/// Whoever deleted a record is told so at its address, and an administrator by whom. To everybody
/// else it looks as if it had never been.
@Component
class TellRemovals implements Removals {
    private static final Pattern RECORD = Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/|$)");

    private final Journal journal;
    private final Accounts accounts;
    private final Viewers viewers;

    TellRemovals(Journal journal, Accounts accounts, Viewers viewers) {
        this.journal = journal;
        this.accounts = accounts;
        this.viewers = viewers;
    }

    @Override
    public Optional<Removal> at(String path) {
        return RECORD.matcher(path)
                .results()
                .findFirst()
                .map(found -> UUID.fromString(found.group(1)))
                .flatMap(record -> viewers.current().flatMap(viewer -> of(record, viewer)));
    }

    private Optional<Removal> of(UUID record, Viewer viewer) {
        return journal.removalOf(record)
                .filter(act -> viewer.isAdministrator() || MayUndo.isOwn(act, viewer))
                .map(act -> new Removal(
                        who(act, viewer) + " took away what stood here on "
                                + viewer.formats().dateTime(act.at()) + ", by “" + act.act() + "”.",
                        "/changes/" + act.id()));
    }

    private String who(ChangeSet act, Viewer viewer) {
        if (MayUndo.isOwn(act, viewer)) {
            return "You";
        }
        UUID actor = act.actor();
        return actor == null
                ? "The program"
                : accounts.names(List.of(new AccountId(actor))).getOrDefault(new AccountId(actor), "A colleague");
    }
}
