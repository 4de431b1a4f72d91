package rapport.customers.consent;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /// What holds for several who are contacted as one, the household first: the first who forbids it, or else the last
    /// who wants peace. Nobody is named, for not everybody is known to whoever asks. Empty when there is nobody.
    static Optional<Permission> together(List<Permission> all) {
        for (int n = 0; n < all.size(); n++) {
            if (all.get(n) instanceof Forbidden(var reason, var why)) {
                return Optional.of(n == 0 ? all.get(n) : new Forbidden(reason, "Of a member: " + why));
            }
        }
        Optional<Permission> peace = all.stream()
                .filter(one -> one instanceof NotNow)
                .max(Comparator.comparing(one -> one instanceof NotNow later ? later.until() : Instant.MIN));
        return peace.or(() -> all.stream().findFirst());
    }
}
