package rapport.correspondence.filing;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.customers.facts.EmailAddress;
import rapport.customers.keeping.UnreachableEmails;
import rapport.jobs.Regular;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.messages.Unreachable;

/// Marks addresses from which a mail came back because nobody is there, with everybody who is
/// known by them: nobody writes to them again, and whoever looks sees why. Each is an act of its
/// own, and can be undone.
@Component
class MarkUnreachable implements Regular {
    private final Unreachable unreachable;
    private final UnreachableEmails emails;
    private final ChangeSets changeSets;
    private final TransactionTemplate transaction;

    MarkUnreachable(
            Unreachable unreachable, UnreachableEmails emails, ChangeSets changeSets, TransactionTemplate transaction) {
        this.unreachable = unreachable;
        this.emails = emails;
        this.changeSets = changeSets;
        this.transaction = transaction;
    }

    @Override
    public void now(Instant now) {
        var act = NamedAct.of(null, "Mark an e-mail at which nobody is", Source.JOB);
        boolean more = true;
        while (more) {
            more = changeSets.during(act, () -> Boolean.TRUE.equals(transaction.execute(_ -> one())));
        }
    }

    private boolean one() {
        var told = unreachable.next();
        told.map(Unreachable.Told::address)
                .map(address -> EmailAddress.parse(address).orNull())
                .ifPresent(address -> emails.mark(address.normal()));
        return told.isPresent();
    }
}
