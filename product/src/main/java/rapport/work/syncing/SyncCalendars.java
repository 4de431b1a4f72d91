package rapport.work.syncing;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.jobs.BackOff;
import rapport.jobs.Background;
import rapport.jobs.SideBySide;
import rapport.web.OpenNet;
import rapport.work.WorkKinds;

/// Keeps calendars in step whose time has come, several at once: first what changed there comes here, then what changed
/// here goes there.
@Component
class SyncCalendars implements Background {
    private static final Logger LOG = LoggerFactory.getLogger(SyncCalendars.class);
    private static final Duration REST = Duration.ofSeconds(10);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final int SIDE_BY_SIDE = 4;

    private final CalendarLinks links;
    private final LinkedEvents linked;
    private final BringThere bring;
    private final WriteThere write;
    private final Viewers viewers;
    private final OpenNet openNet;
    private final Clock clock;

    SyncCalendars(
            CalendarLinks links,
            LinkedEvents linked,
            BringThere bring,
            WriteThere write,
            Viewers viewers,
            OpenNet openNet,
            Clock clock) {
        this.links = links;
        this.linked = linked;
        this.bring = bring;
        this.write = write;
        this.viewers = viewers;
        this.openNet = openNet;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sync-calendars";
    }

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public void now(Instant now) {
        SideBySide.each(links.due(now), SIDE_BY_SIDE, this::one, this::broke);
    }

    void one(CalendarLink link) {
        try {
            Optional<Viewer> owner =
                    viewers.of(link.account()).filter(one -> one.rights().may(WorkKinds.WORK, Right.EDIT));
            if (owner.isEmpty()) {
                failed(link, "You may not change work any more, so nothing is kept in step.");
                return;
            }
            inStep(link, owner.get());
            links.worked(link.account(), clock.instant(), BETWEEN);
        } catch (DavProblem problem) {
            failed(link, problem.sentence());
        }
    }

    private void broke(CalendarLink link, RuntimeException fault) {
        LOG.error("The calendar of {} could not be kept in step, and is tried again", link.account(), fault);
        failed(link, "Rapport could not keep what came: it stands in the log.");
    }

    private void inStep(CalendarLink link, Viewer owner) throws DavProblem {
        URI calendar = URI.create(link.calendar());
        var line = new DavLine(openNet, calendar, link.userName(), links.password(link.account()));
        var there = new RemoteCalendar(line, calendar);
        bring.all(link, there, owner);
        Instant since = clock.instant().minus(TakeIn.LOOKS_BACK);
        for (LinkedEvents.Ours one : linked.toWrite(link.account(), since)) {
            write.one(link, there, one, owner);
        }
        for (LinkedEvent one : linked.toDelete(link.account())) {
            write.deletion(link, there, one, owner);
        }
    }

    private void failed(CalendarLink link, String problem) {
        links.failed(link.account(), problem, clock.instant(), BackOff.atMostAnHour(link.tries() + 1));
    }
}
