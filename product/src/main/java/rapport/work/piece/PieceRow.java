package rapport.work.piece;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import rapport.work.AttachedRecords.Attached;
import rapport.work.PieceId;

/// A piece of work with the names of what it is about.
///
/// @param customer what the customer is called; empty for none
/// @param path     of the customer's page
/// @param record   of another module; null for none, or none that the viewer may see
/// @param owner    empty for nobody
/// @param due      in words
/// @param editable whether the viewer may do it
public record PieceRow(
        PieceId id,
        Terms terms,
        Phase phase,
        @Nullable Instant closedAt,
        String outcome,
        Instant createdAt,
        String customer,
        String path,
        @Nullable Attached record,
        String owner,
        Due due,
        boolean editable) {
    public String address() {
        return "/work/" + id;
    }

    public boolean open() {
        return phase == Phase.OPEN;
    }

    /// Whether doing it is a touch with its customer.
    public boolean touches() {
        return terms.kind().isTouch() && terms.party() != null;
    }

    boolean isLate(ZoneId zone, Instant now) {
        return open() && Due.isLate(terms.timing(), zone, now);
    }
}
