package rapport.work.syncing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Brings what was changed in the calendar elsewhere, a few events in each transaction. Up to where we have heard is
/// noted at the end: whoever is interrupted hears of the rest again, and of the others too, which changes nothing.
@Component
class BringThere {
    private static final int STEP = 50;

    private final CalendarLinks links;
    private final LinkedEvents linked;
    private final TakeIn takeIn;
    private final ChangeSets changeSets;

    BringThere(CalendarLinks links, LinkedEvents linked, TakeIn takeIn, ChangeSets changeSets) {
        this.links = links;
        this.linked = linked;
        this.takeIn = takeIn;
        this.changeSets = changeSets;
    }

    void all(CalendarLink link, RemoteCalendar there, Viewer by) throws DavProblem {
        RemoteCalendar.Changes changes = there.since(link.token());
        Map<String, String> known = linked.etags(link.account());
        List<String> gone = gone(changes, known);
        if (!gone.isEmpty() && !during(link, by, () -> takeIn.gone(link, gone, by))) {
            return;
        }
        List<String> news = changes.etags().entrySet().stream()
                .filter(one -> !one.getValue().equals(known.get(one.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        for (int begin = 0; begin < news.size(); begin += STEP) {
            var kept = there.read(news.subList(begin, Math.min(begin + STEP, news.size())));
            if (!during(link, by, () -> takeIn.written(link, kept, by))) {
                return;
            }
        }
        if (!changes.token().equals(link.token())) {
            links.reached(link, changes.token());
        }
    }

    /// One event of which we know that it is otherwise there.
    void asItIs(CalendarLink link, RemoteCalendar there, String href, Viewer by) throws DavProblem {
        var kept = there.read(List.of(href));
        if (kept.isEmpty()) {
            during(link, by, () -> takeIn.gone(link, List.of(href), by));
        } else {
            during(link, by, () -> takeIn.written(link, kept, by));
        }
    }

    /// What has never been there is not gone.
    private static List<String> gone(RemoteCalendar.Changes changes, Map<String, String> known) {
        Set<String> gone = new HashSet<>(changes.gone());
        if (changes.whole()) {
            gone.addAll(known.keySet());
            gone.removeAll(changes.etags().keySet());
        }
        gone.removeIf(href -> known.getOrDefault(href, "").isEmpty());
        return new ArrayList<>(gone);
    }

    private boolean during(CalendarLink link, Viewer by, BooleanSupplier work) {
        var act = NamedAct.of(by.id().value(), "Bring what changed in the calendar " + link.name(), Source.JOB)
                .notUndoable();
        return changeSets.during(act, work::getAsBoolean);
    }
}
