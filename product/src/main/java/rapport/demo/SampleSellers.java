package rapport.demo;

import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Role;
import rapport.cast.ColleagueSketch;

/// Those of Tern Motion who sell. Whoever is not here yet gets an account, without a password.
@Component
class SampleSellers {
    private final Accounts accounts;

    SampleSellers(Accounts accounts) {
        this.accounts = accounts;
    }

    /// @param otherwise who stands in for somebody who left
    AccountId account(ColleagueSketch colleague, AccountId otherwise) {
        return accounts.openAccountOf(colleague.email())
                .or(() -> accounts.addWithoutPassword(colleague.email(), colleague.name(), Role.MEMBER))
                .orElse(otherwise);
    }
}
