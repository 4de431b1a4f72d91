package rapport.access.singlesignon;

import static rapport.access.db.Tables.COMPANY_ACCOUNT;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Typed;

/// Finds the account of whom the provider vouches for: by subject if they came before, by verified e-mail the first
/// time. Who has none gets one where the company says so.
@Service
@Transactional
class RecogniseColleague {
    private final DSLContext db;
    private final Accounts accounts;
    private final Clock clock;

    RecogniseColleague(DSLContext db, Accounts accounts, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.clock = clock;
    }

    Arrival with(Provider provider, Vouched vouched, boolean fresh, String next) {
        String email = Typed.email(vouched.email());
        if (!Typed.emailProblem(email).isEmpty() || !vouched.verified()) {
            return new Arrival.Refused(provider.name() + " does not vouch for your e-mail address. Ask whoever looks"
                    + " after it to have the address verified.");
        }
        if (!provider.admits(email)) {
            return new Arrival.Refused("Addresses such as " + email + " do not open Rapport. An administrator can allow"
                    + " their domain in the settings.");
        }
        return find(provider, vouched)
                .or(() -> accounts.openAccountOf(email))
                .or(() -> newcomer(provider, vouched, email))
                .filter(account -> link(provider, vouched, account))
                .filter(accounts::isOpen)
                .<Arrival>map(account -> new Arrival.Recognised(account, fresh, next))
                .orElseGet(() -> new Arrival.Refused(
                        "No account here belongs to " + email + ". An administrator can invite you."));
    }

    private Optional<AccountId> find(Provider provider, Vouched vouched) {
        return db.select(COMPANY_ACCOUNT.ACCOUNT_ID)
                .from(COMPANY_ACCOUNT)
                .where(COMPANY_ACCOUNT.ISSUER.eq(provider.issuer()))
                .and(COMPANY_ACCOUNT.SUBJECT.eq(vouched.subject()))
                .fetchOptional(COMPANY_ACCOUNT.ACCOUNT_ID);
    }

    private Optional<AccountId> newcomer(Provider provider, Vouched vouched, String email) {
        String name = Typed.line(vouched.name());
        String shown = Typed.nameProblem(name, "none").isEmpty() ? name : email.replaceFirst("@.*", "");
        return provider.newcomers().flatMap(role -> accounts.addWithoutPassword(email, shown, role));
    }

    /// @return false when the account belongs to somebody else at the provider: the e-mail has passed on
    private boolean link(Provider provider, Vouched vouched, AccountId account) {
        db.insertInto(COMPANY_ACCOUNT)
                .set(COMPANY_ACCOUNT.ISSUER, provider.issuer())
                .set(COMPANY_ACCOUNT.SUBJECT, vouched.subject())
                .set(COMPANY_ACCOUNT.ACCOUNT_ID, account)
                .set(COMPANY_ACCOUNT.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        return find(provider, vouched).filter(account::equals).isPresent();
    }
}
