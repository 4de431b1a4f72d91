package rapport.access.secondfactor;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;

/// Whether an account needs more than its password, and what it has for that.
@Service
public class SecondFactors {
    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;

    SecondFactors(Authenticators authenticators, RecoveryCodes recoveryCodes) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
    }

    public SecondFactor of(AccountId account) {
        return new SecondFactor(authenticators.since(account).orElse(null), recoveryCodes.left(account));
    }

    @Transactional
    public List<String> newRecoveryCodes(AccountId account) {
        return recoveryCodes.makeAnew(account);
    }

    /// The password alone is enough again.
    @Transactional
    public void forget(AccountId account) {
        authenticators.remove(account);
        recoveryCodes.forget(account);
    }
}
