package rapport.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds out whose passkey a device has shown. The device has checked the person (finger, face or PIN), so this counts
/// for both steps.
@Service
@Transactional
public class ShowPasskey {
    private static final PasskeyProof UNKNOWN = new PasskeyProof.Refused(
            "This passkey opens nothing here. Perhaps it was removed, or belongs to another host.");

    private final Challenges challenges;
    private final Verification verification;
    private final Passkeys passkeys;

    ShowPasskey(Challenges challenges, Verification verification, Passkeys passkeys) {
        this.challenges = challenges;
        this.verification = verification;
        this.passkeys = passkeys;
    }

    public PasskeyProof with(String ticket, String answer, HttpServletRequest request) {
        Optional<byte[]> challenge = challenges.shown(ticket);
        if (challenge.isEmpty()) {
            return new PasskeyProof.Refused("That took too long. Show the passkey once more.");
        }
        var shown = verification.read(answer);
        var passkey = shown.flatMap(data -> passkeys.find(data.getCredentialId()));
        if (passkey.isEmpty()
                || !verification.holds(shown.get(), passkey.get(), Host.of(request), challenge.get())
                || !challenges.spendShown(ticket)) {
            return UNKNOWN;
        }
        passkeys.used(passkey.get(), shown.get().getAuthenticatorData().getSignCount());
        return new PasskeyProof.Of(passkey.get().account());
    }
}
