package rapport.history.telling;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.journal.Change;
import rapport.journal.ChangeSet;
import rapport.journal.ChangeSetId;
import rapport.journal.Conflict;
import rapport.journal.Row;
import rapport.journal.Told;
import rapport.journal.UndoChangeSet;

/// Tells acts to a viewer.
@Component
public class Entries {
    private final Lines lines;
    private final Names names;
    private final ClosedFields closed;
    private final Hindrances hindrances;
    private final UndoChangeSet undo;
    private final Reaches reaches;
    private final Clock clock;

    Entries(
            Lines lines,
            Names names,
            ClosedFields closed,
            Hindrances hindrances,
            UndoChangeSet undo,
            Reaches reaches,
            Clock clock) {
        this.lines = lines;
        this.names = names;
        this.closed = closed;
        this.hindrances = hindrances;
        this.undo = undo;
        this.reaches = reaches;
        this.clock = clock;
    }

    /// The history of a customer, with its name; empty where the viewer may not see that customer.
    public Optional<OfParty> ofParty(PartyId party, List<Told> told, Viewer viewer) {
        var ids = ids(told);
        ids.add(party.value());
        var known = names.of(ids, viewer);
        return Optional.ofNullable(known.parties().get(party.value()))
                .map(named -> new OfParty(named, entries(told, party.value(), known, viewer)));
    }

    /// One act, with what stands in the way of taking it back.
    public OfAct ofAct(Told told, List<Conflict> conflicts, Viewer viewer) {
        var ids = ids(List.of(told));
        conflicts.forEach(conflict -> ids.add(conflict.subject()));
        var known = names.of(ids, viewer);
        return new OfAct(
                entries(List.of(told), null, known, viewer).getFirst(), hindrances.of(conflicts, known, viewer));
    }

    public record OfAct(Entry entry, List<Hindrance> hindrances) {}

    public record OfParty(Parties.Named party, List<Entry> entries) {}

    /// @param seenFrom the record on whose page this stands: it is not named again; null where there is none
    public List<Entry> of(List<Told> told, @Nullable UUID seenFrom, Viewer viewer) {
        return entries(told, seenFrom, names.of(ids(told), viewer), viewer);
    }

    private List<Entry> entries(List<Told> told, @Nullable UUID seenFrom, Names.Known known, Viewer viewer) {
        Instant now = clock.instant();
        var reach = reaches.of(told.stream().map(Told::changeSet).toList(), viewer);
        Set<ChangeSetId> outlasting = undo.outlasting(told.stream()
                .filter(one -> one.changes().isEmpty() && mayUndo(one, reach, viewer))
                .map(one -> one.changeSet().id())
                .toList());
        return told.stream()
                .map(one -> entry(one, seenFrom, known, reach, outlasting, now, viewer))
                .toList();
    }

    private static boolean mayUndo(Told told, Reaches.Reach reach, Viewer viewer) {
        ChangeSet act = told.changeSet();
        return !act.isUndone() && MayUndo.of(act, viewer) && reach.changeable().contains(act.id());
    }

    private Entry entry(
            Told told,
            @Nullable UUID seenFrom,
            Names.Known known,
            Reaches.Reach reach,
            Set<ChangeSetId> outlasting,
            Instant now,
            Viewer viewer) {
        ChangeSet act = told.changeSet();
        String who = act.actor() == null ? "Rapport" : known.of(act.actor());
        boolean undoable = mayUndo(told, reach, viewer) && (!told.changes().isEmpty() || outlasting.contains(act.id()));
        String whyNot = undoable ? closed.against(told, known, viewer).orElse("") : "";
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
                reach.seen().contains(act.id()),
                undoable && whyNot.isEmpty(),
                whyNot);
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
