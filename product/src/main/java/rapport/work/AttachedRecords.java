package rapport.work;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.UUID;
import org.jooq.Record6;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import rapport.access.Viewer;
import rapport.customers.PartyId;

/// Records of another module that work can be about. The module that keeps them contributes one as a bean; this one
/// knows none of them.
public interface AttachedRecords {
    /// @param path  the address of its page
    /// @param party with whom the record is; null for nobody
    /// @param stake what is at stake; null for nothing that could be counted
    record Attached(
            String name,
            String path,
            @Nullable PartyId party,
            @Nullable Stake stake) {}

    /// The kind of the records, as roles know it: `opportunity`.
    String recordKind();

    /// Those among these that the viewer may see: their ids, and then what makes an [Attached], the stake as amount and
    /// currency. What all modules tell is read at once.
    Select<Record6<UUID, String, String, PartyId, BigDecimal, String>> named(Collection<UUID> ids, Viewer viewer);
}
