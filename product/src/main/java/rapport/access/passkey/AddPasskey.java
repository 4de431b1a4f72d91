package rapport.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Typed;
import rapport.access.Viewer;
import rapport.access.secondfactor.SecondFactors;
import rapport.access.warnings.WarningKind;
import rapport.access.warnings.Warnings;

/// Keeps the passkey that the viewer's device has just made.
@Service
@Transactional
public class AddPasskey {
    private final Challenges challenges;
    private final Verification verification;
    private final Passkeys passkeys;
    private final SecondFactors secondFactors;
    private final Warnings warnings;

    AddPasskey(
            Challenges challenges,
            Verification verification,
            Passkeys passkeys,
            SecondFactors secondFactors,
            Warnings warnings) {
        this.challenges = challenges;
        this.verification = verification;
        this.passkeys = passkeys;
        this.secondFactors = secondFactors;
        this.warnings = warnings;
    }

    public PasskeyAddition with(
            String ticket, String answer, String writtenName, Viewer viewer, HttpServletRequest request) {
        String name = Typed.line(writtenName);
        String problem = Typed.nameProblem(name, "Name the passkey, so that you know it again.");
        if (!problem.isEmpty()) {
            return new PasskeyAddition.Refused(problem);
        }
        if (passkeys.credentialsOf(viewer.id()).size() >= Passkeys.MOST) {
            return new PasskeyAddition.Refused(
                    "You have " + Passkeys.MOST + " passkeys already. Remove one that you do not use.");
        }
        Optional<byte[]> challenge = challenges.made(ticket, viewer);
        if (challenge.isEmpty()) {
            return new PasskeyAddition.Refused("That took too long. Add the passkey once more.");
        }
        var host = Host.of(request);
        boolean kept = verification
                .ofMade(answer, host, challenge.get())
                .filter(_ -> challenges.spendMade(ticket, viewer))
                .filter(made -> passkeys.add(viewer.id(), name, host.name(), made))
                .isPresent();
        if (!kept) {
            return new PasskeyAddition.Refused("The device's answer does not hold, and nothing was added.");
        }
        warnings.note(viewer.id(), WarningKind.PASSKEY_ADDED, name, viewer.id());
        return new PasskeyAddition.Added(secondFactors.firstRecoveryCodes(viewer.id()));
    }
}
