package rapport.cast;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Something that the colleague who looks after an organisation has to do, or has done.
///
/// @param organisation empty for what is about nobody
/// @param colleague    empty for whoever looks at the sample company
/// @param kind         `task`, `call` or `appointment`
/// @param day          null for what has no date
/// @param from         null for what has no time, and `until` for what has no end
/// @param outcome      what came of it; empty while it is open
public record WorkSketch(
        String organisation,
        String colleague,
        String kind,
        String subject,
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String priority,
        String outcome) {}
