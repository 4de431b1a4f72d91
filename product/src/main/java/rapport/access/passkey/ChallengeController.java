package rapport.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.AfterConfirmation;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.web.Open;

/// Hands out what a browser needs to ask its device for a passkey.
@RestController
class ChallengeController {
    private final Challenges challenges;
    private final Passkeys passkeys;

    ChallengeController(Challenges challenges, Passkeys passkeys) {
        this.challenges = challenges;
        this.passkeys = passkeys;
    }

    @PostMapping("/sign-in/passkey/challenge")
    @Does(value = "Ask for a passkey", undo = false)
    @Open
    Challenge toShow(HttpServletRequest request) {
        return challenges.toShow(Host.of(request));
    }

    @PostMapping("/settings/security/passkeys/challenge")
    @AllowedTo(Whom.EVERYBODY)
    @AfterConfirmation(back = "/settings/security")
    @Does(value = "Begin to add a passkey", undo = false)
    Challenge toMake(Viewer viewer, HttpServletRequest request) {
        return challenges.toMake(Host.of(request), viewer, passkeys.credentialsOf(viewer.id()).stream());
    }
}
