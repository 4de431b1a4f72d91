package rapport.sales.calling;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.sales.CallListId;
import rapport.sales.LeadId;
import rapport.web.Html;

/// Leads everybody who calls from a list to the lead that is next, each to another.
@Service
@Transactional
class TakeTurns {
    private final CallLists lists;
    private final Clock clock;

    TakeTurns(CallLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /// The page of the next call, or that of the list where none is left for now.
    Html next(CallListId list, Viewer viewer) {
        LocalDate today = viewer.formats().day(clock.instant());
        String at = "/call-lists/" + list;
        return Html.goTo(lists.take(list, today, viewer)
                .map(lead -> at + "/calls/" + lead)
                .orElse(at));
    }

    /// Whether there was such a call that the viewer may change.
    boolean defer(CallListId list, LeadId lead, Viewer viewer) {
        boolean found = lists.lock(list, lead, viewer).isPresent();
        if (found) {
            lists.defer(list, lead);
        }
        return found;
    }

    void close(CallListId list) {
        lists.close(list);
    }
}
