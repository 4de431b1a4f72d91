package rapport.history.telling;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.journal.Change;
import rapport.journal.ChangeSet;
import rapport.journal.Row;
import rapport.journal.Told;

/// Tells acts to a viewer.
@Component
public class Entries {
    private final Lines lines;
    private final Names names;
    private final Clock clock;

    Entries(Lines lines, Names names, Clock clock) {
        this.lines = lines;
        this.names = names;
        this.clock = clock;
    }

    /// @param seenFrom the record on whose page this stands: it is not named again; null where there is none
    public List<Entry> of(List<Told> told, @Nullable UUID seenFrom, Viewer viewer) {
        var known = names.of(ids(told), viewer);
        Instant now = clock.instant();
        return told.stream()
                .map(one -> entry(one, seenFrom, known, now, viewer))
                .toList();
    }

    private Entry entry(Told told, @Nullable UUID seenFrom, Names.Known known, Instant now, Viewer viewer) {
        ChangeSet act = told.changeSet();
        String who = act.actor() == null ? "Rapport" : known.of(act.actor());
        var facts = new ArrayList<Line>();
        told.changes().forEach(change -> facts.addAll(lines.of(change, seenFrom, known, viewer)));
        return new Entry(
                act.id().toString(),
                who,
                Viewer.initials(who),
                viewer.formats().ago(act.at(), now),
                viewer.formats().dateTime(act.at()),
                act.act(),
                act.source().label(),
                act.about(),
                act.link(),
                facts,
                told.more(),
                act.isUndone(),
                !told.changes().isEmpty() && !act.isUndone() && MayUndo.of(act, viewer));
    }

    private Set<UUID> ids(List<Told> told) {
        var ids = new HashSet<UUID>();
        for (Told one : told) {
            if (one.changeSet().actor() != null) {
                ids.add(one.changeSet().actor());
            }
            for (Change change : one.changes()) {
                ids.add(change.subject());
                Stream.of(change.before(), change.after()).forEach(row -> ids.addAll(lines.idsIn(change, row)));
            }
        }
        return ids;
    }

    /// What a row is called, for those who tell of it in a sentence.
    public String noun(String table, @Nullable Row row) {
        return lines.noun(table, row);
    }
}
