package rapport.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.SecretKey;
import rapport.access.sealing.TicketCookie;
import rapport.access.sealing.Tickets;

/// Where somebody stands who knows the password of an account and has not shown the second
/// factor. It is no session: for ten minutes, or until the password changes, a ticket in a cookie
/// lets its browser go on where it was.
@Component
class Threshold {
    static final TicketCookie COOKIE = new TicketCookie("rapport_threshold", "/sign-in", Duration.ofMinutes(10));
    private static final String PURPOSE = "threshold";

    private final Tickets tickets;
    private final Accounts accounts;

    Threshold(Tickets tickets, Accounts accounts) {
        this.tickets = tickets;
        this.accounts = accounts;
    }

    String ticket(AccountId account) {
        return tickets.issue(PURPOSE, COOKIE.kept(), account + " " + mark(account));
    }

    /// Who stands there; empty for everybody else.
    Optional<AccountId> guest(HttpServletRequest request) {
        return COOKIE.read(request)
                .flatMap(ticket -> tickets.read(PURPOSE, ticket))
                .map(content -> content.split(" "))
                .filter(parts -> parts[1].equals(mark(AccountId.of(parts[0]))))
                .map(parts -> AccountId.of(parts[0]));
    }

    /// Another for each password; none for a closed account.
    private String mark(AccountId account) {
        return accounts.passwordOf(account)
                .map(password -> Base64.getEncoder().encodeToString(new SecretKey(password.hash()).hash()))
                .orElse("none");
    }
}
