package rapport.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How often somebody may guess within a quarter of an hour.
///
/// Ten wrong tries close an account to the address that they came from; forty close everything to that address. A
/// hundred, from wherever, close an account to browsers in which it was never let in. A browser that knows the account
/// from before is counted apart from all of them: nobody can lock a colleague out of the browser that he works in, and
/// whoever guesses from many addresses gets a hundred tries a quarter of an hour, too few for any password that
/// [rapport.access.password.NewPassword] lets pass.
record GuessingLimit(List<Tally> tallies) {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int IN_KNOWN_BROWSER = 10;
    static final int AT_ACCOUNT_FROM_ADDRESS = 10;
    static final int FROM_ADDRESS = 40;
    static final int AT_ACCOUNT = 100;

    /// @param oldest of the wrong tries that count
    record Tally(int wrong, Instant oldest, int most) {}

    Optional<Instant> lockedUntil() {
        return tallies.stream()
                .filter(tally -> tally.wrong() >= tally.most())
                .map(tally -> tally.oldest().plus(WINDOW))
                .max(Comparator.naturalOrder());
    }
}
