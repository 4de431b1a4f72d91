package rapport.work.appointment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.work.bringing.CalendarFile;
import rapport.work.bringing.FoundEvent;
import rapport.work.piece.Timing;
import rapport.work.repeating.Repeating;

/// An event with everything that belongs to it: how it comes again, and which of its times are otherwise.
///
/// @param singles times of the series that are left out, or stand otherwise
public record Whole(String uid, Shown shown, @Nullable Repeating repeating, Map<Instant, Optional<Shown>> singles) {
    public record Shown(String subject, Timing timing, String place, String note) {}

    /// Empty where there is none that can be understood. An invitation to one time of a series only is an event of its
    /// own.
    public static Optional<Whole> of(CalendarFile file) {
        FoundEvent master = file.events().stream()
                .filter(event -> event.insteadOf() == null)
                .findFirst()
                .orElse(file.events().isEmpty() ? null : file.events().getFirst());
        if (master == null) {
            return Optional.empty();
        }
        Map<Instant, Optional<Shown>> singles = new HashMap<>();
        if (master.repeating() != null) {
            master.except().forEach(at -> singles.put(at, Optional.empty()));
            file.events().stream()
                    .filter(event -> event.uid().equals(master.uid()))
                    .forEach(event -> {
                        if (event.insteadOf() != null) {
                            singles.put(event.insteadOf(), event.off() ? Optional.empty() : Optional.of(shown(event)));
                        }
                    });
        }
        return Optional.of(new Whole(master.uid(), shown(master), master.repeating(), singles));
    }

    /// Whether both are the same to whoever looks.
    public boolean looksLike(Whole other) {
        return shown.equals(other.shown) && comesLike(other) && singles.equals(other.singles);
    }

    boolean comesLike(Whole other) {
        return repeating == null || other.repeating == null
                ? repeating == other.repeating
                : repeating.means(other.repeating);
    }

    private static Shown shown(FoundEvent event) {
        return new Shown(event.subject(), event.timing(), event.place(), event.note());
    }
}
