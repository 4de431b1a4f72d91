package rapport.devices.delivery;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.jobs.Background;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Hands notices to the outbox whose time has come.
@Component
class MailNotices implements Background {
    private static final Duration REST = Duration.ofSeconds(5);

    private final Letters letters;
    private final MailNotice mail;
    private final ChangeSets changeSets;

    MailNotices(Letters letters, MailNotice mail, ChangeSets changeSets) {
        this.letters = letters;
        this.mail = mail;
        this.changeSets = changeSets;
    }

    @Override
    public String name() {
        return "mail-notices";
    }

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public void now(Instant now) {
        var act = NamedAct.of(null, "Tell somebody by mail", Source.JOB).notUndoable();
        letters.due(now).forEach(one -> changeSets.during(act, () -> mail.send(one)));
    }
}
