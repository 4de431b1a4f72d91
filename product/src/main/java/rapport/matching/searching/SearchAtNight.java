package rapport.matching.searching;

import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Accounts;
import rapport.customers.PartyKind;
import rapport.jobs.Nightly;

/// Learns anew at night where the base is no longer the one that was learnt from. What changed since is compared all
/// day long, so that most nights there is nothing to do.
@Component
class SearchAtNight implements Nightly {
    private final EveryRecord every;
    private final Models models;
    private final StartSearch start;
    private final Accounts accounts;

    SearchAtNight(EveryRecord every, Models models, StartSearch start, Accounts accounts) {
        this.every = every;
        this.models = models;
        this.start = start;
        this.accounts = accounts;
    }

    @Override
    public void run(Instant now) {
        if (Stream.of(PartyKind.PERSON, PartyKind.ORGANISATION).anyMatch(this::hasOutgrown)) {
            accounts.firstAdministrator().ifPresent(start::now);
        }
    }

    /// A tenth more or less than there were.
    private boolean hasOutgrown(PartyKind kind) {
        var newest = models.newest(kind);
        long learnt = newest == null ? 0 : newest.records();
        return Math.abs(every.count(kind) - learnt) * 10 > learnt;
    }
}
