package rapport.access.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import rapport.access.Accounts;
import rapport.access.SecretKey;
import rapport.access.Typed;

/// Whether e-mail and password go together, within the limits on guessing. A wrong e-mail takes as long as a wrong
/// password.
@Service
public class PasswordCheck {
    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final KnownBrowsers browsers;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobodysHash;

    PasswordCheck(
            Accounts accounts,
            SignInAttempts attempts,
            KnownBrowsers browsers,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.browsers = browsers;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = passwords.encode(SecretKey.random("").text());
    }

    public Verdict of(String writtenEmail, String password, Visit visit) {
        String email = Typed.email(writtenEmail);
        if (!Typed.emailProblem(email).isEmpty()) {
            return new Verdict.Wrong();
        }
        Instant now = clock.instant();
        var known = visit.browser().flatMap(browser -> browsers.find(email, browser));
        return switch (attempts.admit(email, visit.address(), known, now)) {
            case Admission.Locked(var until) -> new Verdict.Locked(until);
            case Admission.Open(var attempt) -> judge(email, password, attempt);
        };
    }

    private Verdict judge(String email, String password, UUID attempt) {
        Optional<Accounts.Password> account = accounts.passwordOf(email);
        boolean right =
                passwords.matches(password, account.map(Accounts.Password::hash).orElse(nobodysHash));
        if (account.isEmpty() || !right) {
            return new Verdict.Wrong();
        }
        attempts.turnedOutRight(attempt);
        return new Verdict.Right(account.get().account());
    }
}
