package rapport.customers.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.web.Formats;

/// What became of a word out of a file.
///
/// @param written false where it stood already, or does not count
/// @param why     it does not count, in a sentence; empty otherwise
public record Heard(boolean written, String why) {
    private static final Heard WRITTEN = new Heard(true, "");
    private static final Heard STANDS = new Heard(false, "");

    /// The word that held until then.
    record Before(Standing standing, Instant since) {}

    static Heard not(String why) {
        return new Heard(false, why);
    }

    /// A file may be older than what we know. A refusal counts, unless they agreed after it; without
    /// a day it always does. Consent counts where nothing was said before; against a refusal, or a
    /// question that they have not confirmed, only where it was certainly given later.
    ///
    /// @param dated whether the file says when
    static Heard against(@Nullable Before before, ConsentTold told, boolean dated, Formats formats) {
        if (before == null) {
            return WRITTEN;
        }
        if (before.standing() == told.standing()) {
            return STANDS;
        }
        String day = formats.date(before.since());
        boolean later = told.since().isAfter(before.since());
        return switch (told.standing()) {
            case OPTED_OUT ->
                later ? WRITTEN : not("This refusal is older than what they said on " + day + ", which holds.");
            case OPTED_IN -> {
                String held = before.standing() == Standing.ASKED
                        ? "They were asked to confirm on " + day + " and have not"
                        : "They refused on " + day;
                yield !dated
                        ? not(held + ", and the file does not say when they agreed.")
                        : later ? WRITTEN : not(held + ", and the file has nothing newer.");
            }
            case ASKED, LIFTED -> STANDS;
        };
    }
}
