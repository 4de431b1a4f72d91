package rapport.messages.boxes;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.jobs.BackOff;
import rapport.jobs.Background;
import rapport.jobs.SideBySide;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.messages.parsing.MailReader;
import rapport.messages.servers.MailServer;
import rapport.messages.servers.ServerWords;

/// Looks into the boxes whose time has come, several at once, and fetches what is new in each.
@Component
class FetchBoxes implements Background {
    private static final Logger LOG = LoggerFactory.getLogger(FetchBoxes.class);
    private static final Duration REST = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final int STEP = 50;
    private static final int SIDE_BY_SIDE = 4;

    private final Boxes boxes;
    private final KeepFetched keep;
    private final MailReader reader;
    private final ChangeSets changeSets;
    private final Clock clock;

    FetchBoxes(Boxes boxes, KeepFetched keep, MailReader reader, ChangeSets changeSets, Clock clock) {
        this.boxes = boxes;
        this.keep = keep;
        this.reader = reader;
        this.changeSets = changeSets;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "fetch-mail";
    }

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public void now(Instant now) {
        SideBySide.each(boxes.due(now), SIDE_BY_SIDE, this::fetch, (box, fault) -> {
            LOG.error("What came into the box {} could not be kept, and is tried again", box.name(), fault);
            failed(box, "Rapport could not keep what came: it stands in the log.");
        });
    }

    private void fetch(Box box) {
        MailServer server = boxes.server(box);
        try (var line = ImapLine.open(server, box.folder(), reader)) {
            fetchAll(box, line);
            boxes.worked(box.id(), clock.instant(), BETWEEN_LOOKS);
        } catch (MessagingException fault) {
            failed(box, ServerWords.of(fault, server));
        }
    }

    private void fetchAll(Box box, ImapLine line) throws MessagingException {
        long validity = line.uidValidity();
        boolean counts = Objects.equals(box.uidValidity(), validity);
        long from = counts ? box.lastUid() : line.beginning();
        Box at = box;
        List<Message> news = line.after(from);
        if (news.isEmpty() && !counts) {
            keep.all(at, validity, from, List.of());
        }
        for (int begin = 0; begin < news.size(); begin += STEP) {
            var found = new ArrayList<ImapLine.Found>();
            for (Message one : news.subList(begin, Math.min(begin + STEP, news.size()))) {
                found.add(line.read(one));
            }
            if (!kept(at, validity, from, found)) {
                return;
            }
            at = boxes.find(box.id()).orElseThrow();
        }
    }

    private boolean kept(Box box, long validity, long from, List<ImapLine.Found> found) {
        return changeSets.during(
                NamedAct.of(box.recorder().value(), "Fetch mail from " + box.name(), Source.JOB)
                        .notUndoable(),
                () -> keep.all(box, validity, from, found));
    }

    private void failed(Box box, String problem) {
        boxes.failed(box.id(), problem, clock.instant(), BackOff.atMostAnHour(box.tries() + 1));
    }

    /// @return what is wrong, in a sentence; empty when it can be opened
    String tried(MailServer server, String folder) {
        try (var line = ImapLine.open(server, folder, reader)) {
            line.uidValidity();
            return "";
        } catch (MessagingException fault) {
            return ServerWords.of(fault, server);
        }
    }
}
