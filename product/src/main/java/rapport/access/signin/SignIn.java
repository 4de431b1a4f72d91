package rapport.access.signin;

import java.time.Clock;
import org.springframework.stereotype.Service;
import rapport.access.AccountId;
import rapport.access.SecretKey;
import rapport.access.Sessions;

/// Lets an account in that knows its password, and remembers the browser.
@Service
class SignIn {
    private final PasswordCheck check;
    private final KnownBrowsers browsers;
    private final Sessions sessions;
    private final Clock clock;

    SignIn(PasswordCheck check, KnownBrowsers browsers, Sessions sessions, Clock clock) {
        this.check = check;
        this.browsers = browsers;
        this.sessions = sessions;
        this.clock = clock;
    }

    SignInOutcome with(String email, String password, Visit visit) {
        return switch (check.of(email, password, visit)) {
            case Verdict.Right(var account) -> welcome(account, visit);
            case Verdict.Wrong() -> new SignInOutcome.Wrong();
            case Verdict.Locked(var until) -> new SignInOutcome.Locked(until);
        };
    }

    private SignInOutcome welcome(AccountId account, Visit visit) {
        SecretKey browser = visit.browser().orElseGet(() -> SecretKey.random(""));
        browsers.remember(account, browser, clock.instant());
        return new SignInOutcome.Welcome(sessions.begin(account, visit.client()), browser);
    }
}
