package rapport.sales.calling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A lead that stands on a call list. It comes up until something is settled: whoever is not reached comes up again the
/// next day, and is given up after three tries.
///
/// @param due      from which day on it comes up; null for at once
/// @param response null as long as nothing is settled
public record Call(
        int tries, @Nullable LocalDate due, @Nullable Response response) {
    static final int MOST_TRIES = 3;

    /// @param again the day on which to call again, as far as it was named
    Noting note(Said said, @Nullable LocalDate again, LocalDate today) {
        if (response != null) {
            return new Noting.Refused("This was settled meanwhile: " + response.label() + ".");
        }
        return switch (said) {
            case INTERESTED -> settled(Response.INTERESTED);
            case NO_INTEREST -> settled(Response.NO_INTEREST);
            case WRONG_NUMBER -> settled(Response.WRONG_NUMBER);
            case MAY_NOT_BE_CALLED -> settled(Response.MAY_NOT_BE_CALLED);
            case CALL_AGAIN ->
                again != null && again.isAfter(today)
                        ? new Noting.Noted(new Call(0, again, null))
                        : new Noting.Refused("Choose a day from tomorrow on for the next call.");
            case NOT_REACHED ->
                tries + 1 >= MOST_TRIES
                        ? settled(Response.NOT_REACHED)
                        : new Noting.Noted(new Call(tries + 1, today.plusDays(1), null));
        };
    }

    private Noting settled(Response how) {
        return new Noting.Noted(new Call(tries + 1, null, how));
    }
}
