package rapport.work.piece;

import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.work.About;

/// What a piece of work is: everything of it that somebody may edit.
///
/// @param party with or for whom; null for nobody
/// @param about a record of another module; null for none
/// @param owner who does it: a colleague, or a team in which it waits; null for nobody yet
/// @param place where an appointment takes place; may be empty
public record Terms(
        PieceKind kind,
        String subject,
        Timing timing,
        Priority priority,
        @Nullable PartyId party,
        @Nullable About about,
        @Nullable OwnerId owner,
        String place,
        String note) {
    Terms withTiming(Timing other) {
        return new Terms(kind, subject, other, priority, party, about, owner, place, note);
    }

    Terms withOwner(@Nullable OwnerId other) {
        return new Terms(kind, subject, timing, priority, party, about, other, place, note);
    }

    Terms withParty(@Nullable PartyId other) {
        return new Terms(kind, subject, timing, priority, other, about, owner, place, note);
    }

    Terms withPriority(Priority other) {
        return new Terms(kind, subject, timing, other, party, about, owner, place, note);
    }
}
