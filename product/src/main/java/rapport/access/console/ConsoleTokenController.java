package rapport.access.console;

import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.tokens.Tokens;
import rapport.journal.Does;
import rapport.web.Open;

/// Tokens for the launcher, which acts for the administrator who was here first. What went wrong it gets as a sentence
/// to print.
@RestController
@Open
class ConsoleTokenController {
    private final ConsoleKey key;
    private final Accounts accounts;
    private final Tokens tokens;
    private final Clock clock;

    ConsoleTokenController(ConsoleKey key, Accounts accounts, Tokens tokens, Clock clock) {
        this.key = key;
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    @PostMapping("/console/tokens")
    @Does(value = "Make a token", undo = false)
    ResponseEntity<?> create(
            @RequestHeader(name = "X-Console-Key", defaultValue = "") String shown, ConsoleTokenForm form) {
        if (!key.opensFor(shown)) {
            return sentence(HttpStatus.FORBIDDEN, "This is not the key in the file console-key of the data folder.");
        }
        if (!form.problem().isEmpty()) {
            return sentence(HttpStatus.UNPROCESSABLE_CONTENT, form.problem());
        }
        return accounts.firstAdministrator()
                .<ResponseEntity<?>>map(administrator -> made(administrator, form))
                .orElseGet(() -> sentence(
                        HttpStatus.CONFLICT,
                        "Nobody has set Rapport up yet. Open it in a browser first, or start it with"
                                + " RAPPORT_ADMIN_EMAIL and RAPPORT_ADMIN_PASSWORD."));
    }

    private ResponseEntity<?> made(AccountId administrator, ConsoleTokenForm form) {
        var token = tokens.make(administrator, form.name(), form.scope(), form.endAfter(clock.instant()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Cache-Control", "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("token", token.text()));
    }

    private static ResponseEntity<String> sentence(HttpStatus status, String text) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(text + "\n");
    }
}
