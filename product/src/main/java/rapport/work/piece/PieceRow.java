package rapport.work.piece;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.web.Formats;
import rapport.work.AttachedRecords;
import rapport.work.AttachedRecords.Attached;
import rapport.work.PieceId;
import rapport.work.Stake;

/// A piece of work with the names of what it is about.
///
/// @param customer what the customer is called; empty for none
/// @param path     of the customer's page
/// @param record   of another module; null for none, or none that the viewer may see
/// @param owner    empty for nobody
/// @param due      in words
/// @param stakes   what is at stake, in words; empty for nothing that could be counted
/// @param editable whether the viewer may do it
/// @param repeats  how it comes again, in words; empty for what comes once
/// @param at       which time of a series it is; null for a piece as it is
/// @param except   at which times a series does not stand
/// @param asks     whether somebody waits for the answer to an invitation
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
        String repeats,
        String stakes,
        boolean editable,
        @Nullable Instant at,
        Set<Instant> except,
        boolean asks) {
    public String address() {
        return at == null ? "/work/" + id : "/work/" + id + "/times/" + at.getEpochSecond();
    }

    /// The page of the piece, which is that of the series for one of its times.
    public String page() {
        return "/work/" + id;
    }

    public boolean open() {
        return phase == Phase.OPEN;
    }

    /// Whether doing it is a touch with its customer.
    public boolean touches() {
        return terms.kind().isTouch() && terms.party() != null;
    }

    /// Whether whoever does it is asked what came of it.
    public boolean wantsWords() {
        return touches() || asked() != null;
    }

    /// What the module that keeps the record asks too; null for nothing.
    public AttachedRecords.@Nullable Asked asked() {
        return record == null ? null : record.asked();
    }

    Instant begins() {
        return at == null ? Instant.EPOCH : at;
    }

    /// What is at stake with it; null for nothing that could be counted.
    public @Nullable Stake stake() {
        return record == null ? null : record.stake();
    }

    boolean isLate() {
        return open() && due.tone().equals(Due.LATE);
    }

    /// One of the times of a series.
    PieceRow at(Timing time, Formats formats, Instant now) {
        return new PieceRow(
                id,
                terms.withTiming(time),
                phase,
                closedAt,
                outcome,
                createdAt,
                customer,
                path,
                record,
                owner,
                Due.of(time, formats, now),
                repeats,
                stakes,
                editable,
                time.moment(
                        terms.repeating() == null
                                ? formats.zone()
                                : terms.repeating().zone()),
                Set.of(),
                asks);
    }
}
