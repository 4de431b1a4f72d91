package rapport.access.signin;

import java.time.Clock;
import org.springframework.stereotype.Service;
import rapport.access.AccountId;
import rapport.access.Proof;
import rapport.access.SecretKey;
import rapport.access.Sessions;
import rapport.access.secondfactor.SecondFactorRule;
import rapport.access.secondfactor.SecondFactors;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Lets an account in, or leads it to the second factor first. Every way in passes here.
@Service
public class LetIn {
    private final SecondFactors secondFactors;
    private final SecondFactorRule rule;
    private final Threshold threshold;
    private final KnownBrowsers browsers;
    private final Sessions sessions;
    private final ChangeSets changeSets;
    private final Clock clock;

    LetIn(
            SecondFactors secondFactors,
            SecondFactorRule rule,
            Threshold threshold,
            KnownBrowsers browsers,
            Sessions sessions,
            ChangeSets changeSets,
            Clock clock) {
        this.secondFactors = secondFactors;
        this.rule = rule;
        this.threshold = threshold;
        this.browsers = browsers;
        this.sessions = sessions;
        this.changeSets = changeSets;
        this.clock = clock;
    }

    /// For who has shown the password, or has just chosen it.
    public Entry byPassword(AccountId account, Visit visit) {
        if (secondFactors.of(account).isOn()) {
            return new Entry.SecondStep(threshold.ticket(account));
        }
        return rule.asksEverybody()
                ? new Entry.Enrolment(threshold.ticket(account))
                : by(Proof.PASSWORD, account, visit);
    }

    /// For who has shown all that the account asks for.
    public Entry.Welcome by(Proof proof, AccountId account, Visit visit) {
        SecretKey browser = visit.browser().orElseGet(() -> SecretKey.random(""));
        changeSets.note(NamedAct.of(account.value(), "Sign in", Source.SCREEN));
        browsers.remember(account, browser, clock.instant());
        return new Entry.Welcome(account, sessions.begin(account, visit.client(), visit.address(), proof), browser);
    }
}
