package rapport.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Role;
import rapport.cast.ColleagueSketch;
import rapport.company.CompanyDay;

/// Those of Tern Motion who sell. Whoever is not here yet gets an account, without a password, and with a time zone of
/// their own where the clocks show another time than at home.
@Component
class SampleSellers {
    private final Accounts accounts;
    private final CompanyDay companyDay;
    private final Clock clock;

    SampleSellers(Accounts accounts, CompanyDay companyDay, Clock clock) {
        this.accounts = accounts;
        this.companyDay = companyDay;
        this.clock = clock;
    }

    /// @param otherwise who stands in for somebody who left
    AccountId account(ColleagueSketch colleague, AccountId otherwise) {
        return accounts.openAccountOf(colleague.email())
                .or(() -> added(colleague))
                .orElse(otherwise);
    }

    private Optional<AccountId> added(ColleagueSketch colleague) {
        var account = accounts.addWithoutPassword(colleague.email(), colleague.name(), Role.MEMBER);
        if (isElsewhere(colleague.zone())) {
            account.ifPresent(
                    id -> accounts.setFormats(id, null, colleague.zone().getId()));
        }
        return account;
    }

    private boolean isElsewhere(ZoneId zone) {
        Instant now = clock.instant();
        return !zone.getRules()
                .getOffset(now)
                .equals(companyDay.zone().getRules().getOffset(now));
    }
}
