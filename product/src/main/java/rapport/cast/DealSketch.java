package rapport.cast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A deal with an organisation of the cast, which the colleague who looks after its country leads.
///
/// @param entered  the day on which each stage was entered, the first stage first
/// @param expected the day by which an open deal should be closed
/// @param end      null while it is open
public record DealSketch(
        String organisation,
        String colleague,
        String name,
        BigDecimal amount,
        String currency,
        String source,
        String nextStep,
        List<LocalDate> entered,
        @Nullable LocalDate expected,
        @Nullable End end) {

    /// How it ended.
    ///
    /// @param lostBecause empty for a deal that was won
    /// @param rival       against or to whom; empty where nobody knows
    public record End(LocalDate day, String lostBecause, String rival) {}
}
