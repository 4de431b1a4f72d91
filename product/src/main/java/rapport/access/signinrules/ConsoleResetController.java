package rapport.access.signinrules;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Accounts;
import rapport.access.console.ConsoleKey;
import rapport.journal.Does;
import rapport.web.Open;

/// For the last administrator who lost phone and recovery codes, and whom no colleague can help: whoever is at the
/// machine takes the second step away.
@RestController
@Open
class ConsoleResetController {
    private final ConsoleKey key;
    private final Accounts accounts;
    private final ResetSecondFactor reset;

    ConsoleResetController(ConsoleKey key, Accounts accounts, ResetSecondFactor reset) {
        this.key = key;
        this.accounts = accounts;
        this.reset = reset;
    }

    @PostMapping("/console/second-step-resets")
    @Does(value = "Reset a second step at the machine", undo = false, noted = true)
    ResponseEntity<String> create(
            @RequestHeader(name = "X-Console-Key", defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String email) {
        if (!key.opensFor(shown)) {
            return sentence(HttpStatus.FORBIDDEN, "This is not the key in the file console-key of the data folder.");
        }
        return accounts.openAccountOf(email.strip())
                .map(account -> sentence(
                        HttpStatus.OK,
                        reset.of(account, account) + " signs in with the password alone from now on, and sets up a new"
                                + " second step then."))
                .orElseGet(() -> sentence(HttpStatus.NOT_FOUND, "Nobody works here with the e-mail “" + email + "”."));
    }

    private static ResponseEntity<String> sentence(HttpStatus status, String text) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(text + "\n");
    }
}
