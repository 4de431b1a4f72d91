package rapport.access.secondfactor;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The app of an account. A code counts once; after five wrong ones in a row the next has to wait, twice as long each
/// time, up to an hour. Only who knows the password gets here, so nobody can lock a colleague out from outside.
///
/// @param lastStep the step of time whose code was used last
/// @param wrong codes since the last right one
/// @param wrongAt when the last of them was tried
record Authenticator(
        Totp totp, long lastStep, int wrong, @Nullable Instant wrongAt) {
    static final int FREE_TRIES = 5;
    private static final int LONGEST = 6;

    /// What came of a code, and the app as it is afterwards.
    record Tried(CodeCheck outcome, Authenticator after) {}

    Tried judge(String code, Instant now) {
        Instant until = lockedUntil();
        if (now.isBefore(until)) {
            return new Tried(new CodeCheck.Locked(until), this);
        }
        var step = totp.stepOf(code, now);
        if (step.isEmpty()) {
            return new Tried(new CodeCheck.Wrong(), new Authenticator(totp, lastStep, wrong + 1, now));
        }
        return step.getAsLong() > lastStep
                ? new Tried(new CodeCheck.Right(false), new Authenticator(totp, step.getAsLong(), 0, null))
                : new Tried(new CodeCheck.Used(), this);
    }

    private Instant lockedUntil() {
        if (wrongAt == null || wrong < FREE_TRIES) {
            return Instant.MIN;
        }
        long minutes = 1L << Math.min(wrong - FREE_TRIES, LONGEST);
        return wrongAt.plus(Duration.ofMinutes(Math.min(minutes, 60)));
    }
}
