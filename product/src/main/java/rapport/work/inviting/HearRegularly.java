package rapport.work.inviting;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.jobs.Regular;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Hears invitations and answers, until nothing waits any more.
@Component
class HearRegularly implements Regular {
    private static final Logger LOG = LoggerFactory.getLogger(HearRegularly.class);

    private final HearInvitations hear;
    private final ChangeSets changeSets;

    HearRegularly(HearInvitations hear, ChangeSets changeSets) {
        this.hear = hear;
        this.changeSets = changeSets;
    }

    /// What cannot be heard keeps nobody waiting: the mail itself is where all mail is.
    private boolean next() {
        try {
            return hear.one();
        } catch (RuntimeException fault) {
            LOG.error("A calendar that came by mail could not be understood, and is left out", fault);
            return hear.leaveOut();
        }
    }

    @Override
    public void now(Instant now) {
        var act = NamedAct.of(null, "Take in invitations that came by mail", Source.JOB)
                .notUndoable();
        boolean more = true;
        while (more) {
            more = changeSets.during(act, this::next);
        }
    }
}
