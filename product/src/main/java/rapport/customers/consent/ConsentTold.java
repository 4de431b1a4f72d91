package rapport.customers.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A word of a party about being contacted, with its proof.
///
/// @param purpose null for everything on this channel
/// @param since   when it was said
/// @param wording what was shown or read to them
/// @param remark  where the proof is kept, say
public record ConsentTold(
        @Nullable PurposeId purpose,
        ContactChannel channel,
        Standing standing,
        Given given,
        Instant since,
        String wording,
        String remark) {
    private static final int LONGEST = 4_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /// What is wrong with it, in a sentence; empty where nothing is.
    Optional<String> problem(Instant now) {
        if (since.isAfter(now.plus(CLOCKS_DIFFER))) {
            return Optional.of("Nobody can have said this in the future: choose today or an earlier day.");
        }
        if (wording.length() > LONGEST || remark.length() > LONGEST) {
            return Optional.of("Take at most 4,000 characters for the text that was shown, and for the remark.");
        }
        boolean fits = purpose == null
                ? standing == Standing.OPTED_OUT || standing == Standing.LIFTED
                : standing != Standing.LIFTED;
        return fits
                ? Optional.empty()
                : Optional.of(
                        purpose == null
                                ? "To everything one can only say no, or take that back. Choose what they agree to."
                                : "Only “no” to everything can be taken back. Choose agreed or refused.");
    }
}
