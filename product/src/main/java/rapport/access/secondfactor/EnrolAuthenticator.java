package rapport.access.secondfactor;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.sealing.Tickets;
import rapport.access.warnings.WarningKind;
import rapport.access.warnings.Warnings;
import rapport.company.Companies;

/// Gives an account an app. It counts from the first right code on: until then nothing is kept but a ticket on the
/// page, and the app before it goes on.
@Service
@Transactional
public class EnrolAuthenticator {
    private static final Duration TIME_FOR_IT = Duration.ofMinutes(30);

    private final Authenticators authenticators;
    private final SecondFactors secondFactors;
    private final Accounts accounts;
    private final Warnings warnings;
    private final Companies companies;
    private final Tickets tickets;
    private final Clock clock;

    EnrolAuthenticator(
            Authenticators authenticators,
            SecondFactors secondFactors,
            Accounts accounts,
            Warnings warnings,
            Companies companies,
            Tickets tickets,
            Clock clock) {
        this.authenticators = authenticators;
        this.secondFactors = secondFactors;
        this.accounts = accounts;
        this.warnings = warnings;
        this.companies = companies;
        this.tickets = tickets;
        this.clock = clock;
    }

    public NewAuthenticator begin(AccountId account) {
        var totp = Totp.random();
        String ticket =
                tickets.issue(purpose(account), TIME_FOR_IT, Base64.getEncoder().encodeToString(totp.secret()));
        return shown(totp, account, ticket);
    }

    /// The same once more, after a wrong code.
    public Optional<NewAuthenticator> again(AccountId account, String ticket) {
        return totp(account, ticket).map(totp -> shown(totp, account, ticket));
    }

    public Enrolment with(AccountId account, String ticket, String code) {
        Optional<Totp> totp = totp(account, ticket);
        if (totp.isEmpty()) {
            return new Enrolment.TooLate();
        }
        OptionalLong step = totp.get().stepOf(code.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty()) {
            return new Enrolment.WrongCode();
        }
        authenticators.put(account, totp.get(), step.getAsLong(), clock.instant());
        warnings.note(account, WarningKind.APP_ADDED, "", account);
        return new Enrolment.Done(secondFactors.firstRecoveryCodes(account));
    }

    private NewAuthenticator shown(Totp totp, AccountId account, String ticket) {
        return NewAuthenticator.of(totp, companies.get().name(), accounts.emailOf(account), ticket);
    }

    private Optional<Totp> totp(AccountId account, String ticket) {
        return tickets.read(purpose(account), ticket)
                .map(secret -> new Totp(Base64.getDecoder().decode(secret)));
    }

    private static String purpose(AccountId account) {
        return "new authenticator of " + account;
    }
}
