package rapport.access.secondfactor;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;

/// Whether a code is right: six digits from the app, or a recovery code.
@Service
@Transactional
public class CheckCode {
    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;
    private final Clock clock;

    CheckCode(Authenticators authenticators, RecoveryCodes recoveryCodes, Clock clock) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.clock = clock;
    }

    public CodeCheck of(AccountId account, String typed) {
        String code = typed.replaceAll("[\\s-]", "");
        if (Totp.looksLikeCode(code)) {
            return fromApp(account, code);
        }
        return recoveryCodes.use(account, code) ? new CodeCheck.Right(true) : new CodeCheck.Wrong();
    }

    private CodeCheck fromApp(AccountId account, String code) {
        return authenticators
                .lock(account)
                .map(authenticator -> authenticator.judge(code, clock.instant()))
                .map(tried -> {
                    authenticators.save(account, tried.after());
                    return tried.outcome();
                })
                .orElseGet(CodeCheck.Wrong::new);
    }
}
