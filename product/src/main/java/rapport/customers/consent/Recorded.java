package rapport.customers.consent;

import org.jspecify.annotations.Nullable;
import rapport.access.SecretKey;

/// What came of writing down what somebody said about being contacted.
public sealed interface Recorded {
    /// @param key of the link that confirms it, told this once; null where nothing is to be confirmed
    record Done(ConsentId id, @Nullable SecretKey key) implements Recorded {}

    record Refused(String sentence) implements Recorded {}

    /// There is no such party, or none that the viewer may change.
    record Missing() implements Recorded {}
}
