package rapport.access.security;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.access.passkey.Passkeys;
import rapport.access.secondfactor.SecondFactorRule;
import rapport.access.secondfactor.SecondFactors;
import rapport.access.warnings.WarningKind;
import rapport.access.warnings.Warnings;
import rapport.web.NotFound;

/// Takes a second factor away from the viewer's own account; the last one only where the company does not ask for one.
@Service
@Transactional
class TakeAway {
    private final SecondFactors secondFactors;
    private final SecondFactorRule rule;
    private final Passkeys passkeys;
    private final Warnings warnings;

    TakeAway(SecondFactors secondFactors, SecondFactorRule rule, Passkeys passkeys, Warnings warnings) {
        this.secondFactors = secondFactors;
        this.rule = rule;
        this.passkeys = passkeys;
        this.warnings = warnings;
    }

    Removal app(Viewer viewer) {
        if (isNeeded(viewer)) {
            return new Removal.StillRequired();
        }
        secondFactors.removeApp(viewer.id());
        warnings.note(viewer.id(), WarningKind.APP_REMOVED, "", viewer.id());
        return removed(viewer);
    }

    Removal passkey(UUID passkey, Viewer viewer) {
        if (isNeeded(viewer)) {
            return new Removal.StillRequired();
        }
        String name = passkeys.remove(passkey, viewer).orElseThrow(() -> new NotFound("You have no such passkey."));
        secondFactors.forgetCodesOfNothing(viewer.id());
        warnings.note(viewer.id(), WarningKind.PASSKEY_REMOVED, name, viewer.id());
        return removed(viewer);
    }

    private boolean isNeeded(Viewer viewer) {
        return secondFactors.of(viewer.id()).isLast() && rule.asksEverybody();
    }

    private Removal removed(Viewer viewer) {
        return new Removal.Done(secondFactors.of(viewer.id()).isOn());
    }
}
