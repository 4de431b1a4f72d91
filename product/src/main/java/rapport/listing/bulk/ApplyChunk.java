package rapport.listing.bulk;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.jobs.AccountLine;

/// Does an act with the next of its records, and writes down in the same transaction how far it is.
@Component
class ApplyChunk {
    private static final int CHUNK = 2_000;

    private final Bulks bulks;
    private final BulkActs acts;

    ApplyChunk(Bulks bulks, BulkActs acts) {
        this.bulks = bulks;
        this.acts = acts;
    }

    /// @param account is told, in the same transaction, who was not changed and why
    /// @return how many are handled in all; nothing is left when it is no more than before
    @Transactional
    long next(BulkId id, Consumer<List<AccountLine>> account) {
        Bulks.Begun begun = bulks.lock(id);
        List<UUID> records = bulks.next(begun, CHUNK);
        if (records.isEmpty()) {
            return begun.handled();
        }
        var exceptions = acts.get(begun.list(), begun.act()).apply(records, begun.answers(), begun.account());
        account.accept(exceptions);
        bulks.reach(begun, records, exceptions);
        return begun.handled() + records.size();
    }
}
