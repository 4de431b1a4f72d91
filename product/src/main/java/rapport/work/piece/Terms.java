package rapport.work.piece;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.work.About;
import rapport.work.repeating.Repeating;

/// What a piece of work is: everything of it that somebody may edit.
///
/// @param party     with or for whom; null for nobody
/// @param about     a record of another module; null for none
/// @param owner     who does it: a colleague, or a team in which it waits; null for nobody yet
/// @param place     where an appointment takes place; may be empty
/// @param repeating how it comes again; null for what comes once. Only what has a date does
public record Terms(
        PieceKind kind,
        String subject,
        Timing timing,
        Priority priority,
        @Nullable PartyId party,
        @Nullable About about,
        @Nullable OwnerId owner,
        String place,
        String note,
        @Nullable Repeating repeating) {

    public Terms(
            PieceKind kind,
            String subject,
            Timing timing,
            Priority priority,
            @Nullable PartyId party,
            @Nullable About about,
            @Nullable OwnerId owner,
            String place,
            String note) {
        this(kind, subject, timing, priority, party, about, owner, place, note, null);
    }

    /// An appointment that repeats stands at many times; a task or a call begins anew each time it is done.
    public boolean isSeries() {
        return repeating != null && kind == PieceKind.APPOINTMENT;
    }

    /// The times of a series that begin within a stretch of time, without those that are excepted.
    public List<Timing> times(Instant from, Instant before, Set<Instant> except, int most) {
        return repeating == null ? List.of() : timing.times(repeating, from, before, except, most);
    }

    /// What it is the next time, after it was done; empty for what does not come again.
    ///
    /// @param now the next time lies after it, however late this one was done
    Optional<Terms> next(Instant now) {
        Repeating rule = repeating;
        if (rule == null) {
            return Optional.empty();
        }
        ZoneId zone = rule.zone();
        LocalDateTime first = timing.begins(zone).orElseThrow();
        LocalDateTime today = LocalDateTime.ofInstant(now, zone);
        return rule.next(first, (first.isAfter(today) ? first : today).toLocalDate())
                .map(start -> withTiming(timing.at(start.toLocalDate(), start.toLocalTime(), zone)));
    }

    /// What another program says of it, and what we know of it besides.
    Terms told(Terms elsewhere) {
        return new Terms(
                kind,
                elsewhere.subject,
                elsewhere.timing,
                priority,
                party,
                about,
                owner,
                elsewhere.place,
                elsewhere.note,
                elsewhere.repeating);
    }

    Terms once(Timing at) {
        return new Terms(kind, subject, at, priority, party, about, owner, place, note, null);
    }

    /// At the time of another, which was meant in the zone of whoever set it: so a series stays there.
    Terms when(Terms other) {
        Repeating rule = repeating == null || other.repeating == null
                ? repeating
                : new Repeating(repeating.rule(), other.repeating.zone());
        return new Terms(kind, subject, other.timing, priority, party, about, owner, place, note, rule);
    }

    Terms withTiming(Timing other) {
        return new Terms(kind, subject, other, priority, party, about, owner, place, note, repeating);
    }

    Terms withOwner(@Nullable OwnerId other) {
        return new Terms(kind, subject, timing, priority, party, about, other, place, note, repeating);
    }

    Terms withParty(@Nullable PartyId other) {
        return new Terms(kind, subject, timing, priority, other, about, owner, place, note, repeating);
    }
}
