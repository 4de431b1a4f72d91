package rapport.access.accounts;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;

/// Accounts, tokens and invitations in the words of the settings.
@Configuration(proxyBeanMethods = false)
class AccountTellings {
    @Bean
    static Telling accountTelling() {
        return new PlainTelling(
                "access.account",
                _ -> "Account",
                "accounts",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("email", "E-mail"),
                        new Label("language", "Dates and numbers"),
                        new Label("time_zone", "Time zone"),
                        new Label("closed_at", "Closed")),
                List.of(),
                PlainTelling.Values.PLAIN);
    }

    @Bean
    static Telling tokenTelling() {
        return PlainTelling.of(
                "access.token",
                "Token",
                "tokens",
                row -> row.text("name"),
                List.of(new Label("name", "Name"), new Label("revoked_at", "Revoked")));
    }

    @Bean
    static Telling invitationTelling() {
        return PlainTelling.of(
                "access.invitation",
                "Invitation",
                "invitations",
                row -> row.text("name"),
                List.of(new Label("used_at", "Used")));
    }
}
