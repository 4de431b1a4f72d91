package rapport.access.secondfactor;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.warnings.WarningKind;
import rapport.access.warnings.Warnings;

/// Whether a code is right: six digits from the app, or a recovery code.
@Service
@Transactional
public class CheckCode {
    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;
    private final Warnings warnings;
    private final Clock clock;

    CheckCode(Authenticators authenticators, RecoveryCodes recoveryCodes, Warnings warnings, Clock clock) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.warnings = warnings;
        this.clock = clock;
    }

    public CodeCheck of(AccountId account, String typed) {
        String code = typed.replaceAll("[\\s-]", "");
        if (Totp.looksLikeCode(code)) {
            return fromApp(account, code);
        }
        if (!recoveryCodes.use(account, code)) {
            return new CodeCheck.Wrong();
        }
        warnings.note(account, WarningKind.RECOVERY_CODE_USED, recoveryCodes.left(account) + " are left", account);
        return new CodeCheck.Right(true);
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
