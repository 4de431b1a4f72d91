package rapport.work;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Record6;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.expressions.Option;

/// Records of another module that work can be about. The module that keeps them contributes one as a bean; this one
/// knows none of them.
public interface AttachedRecords {
    /// @param path  the address of its page
    /// @param party with whom the record is; null for nobody
    /// @param stake what is at stake; null for nothing that could be counted
    /// @param asked null where nothing is
    record Attached(
            String name,
            String path,
            @Nullable PartyId party,
            @Nullable Stake stake,
            @Nullable Asked asked) {}

    /// What is asked of whoever has done work about such a record, beside what came of it.
    record Asked(String question, List<Option> answers) {}

    /// The kind of the records, as roles know it: `opportunity`.
    String recordKind();

    /// Those among these that the viewer may see: their ids, and then what makes an [Attached], the stake as amount and
    /// currency. What all modules tell is read at once.
    Select<Record6<UUID, String, String, PartyId, BigDecimal, String>> named(Collection<UUID> ids, Viewer viewer);

    /// Null for nothing.
    default @Nullable Asked asked() {
        return null;
    }

    /// Called in the transaction that closes the work, with one of the answers, about a record that the viewer may see.
    default void answered(UUID record, PieceId piece, String answer) {}
}
