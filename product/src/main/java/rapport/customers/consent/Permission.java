package rapport.customers.consent;

import java.time.Instant;

/// Whether somebody may be contacted, with the reason in words.
public sealed interface Permission {
    /// @param why by which consent, or by what other right
    record Allowed(String why) implements Permission {}

    record Forbidden(Reason reason, String why) implements Permission {}

    /// It is allowed, but now they want their peace.
    record NotNow(Instant until, String why) implements Permission {}

    enum Reason {
        /// There is no such party, or no such purpose any more.
        UNKNOWN,
        /// They want nothing on this channel, whatever it is for.
        REFUSED_CHANNEL,
        /// One of their addresses stands on a list of addresses that must not be used.
        SUPPRESSED,
        REFUSED_PURPOSE,
        /// Asked, and not confirmed yet.
        UNCONFIRMED,
        /// The purpose needs a consent, and there is none.
        NO_CONSENT
    }

    String why();
}
