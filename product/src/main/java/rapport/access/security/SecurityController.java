package rapport.access.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AfterConfirmation;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.secondfactor.SecondFactors;
import rapport.access.settings.SettingsTab;
import rapport.access.warnings.WarningKind;
import rapport.access.warnings.Warnings;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;

/// Shows what the viewer's account asks for, and makes new recovery codes.
@Controller
@RequestMapping("/settings/security")
@AllowedTo(Whom.EVERYBODY)
class SecurityController {
    private final SecurityPages pages;
    private final SecondFactors secondFactors;
    private final Warnings warnings;

    SecurityController(SecurityPages pages, SecondFactors secondFactors, Warnings warnings) {
        this.pages = pages;
        this.secondFactors = secondFactors;
        this.warnings = warnings;
    }

    @GetMapping
    Html show(Viewer viewer, HttpServletRequest request) {
        return pages.page(viewer, "", request);
    }

    @PostMapping("/recovery-codes")
    @Does(value = "Make new recovery codes", undo = false, noted = true)
    @AfterConfirmation(back = "/settings/security")
    Html renewRecoveryCodes(Viewer viewer) {
        if (!secondFactors.of(viewer.id()).isOn()) {
            return Html.goTo(SettingsTab.SECURITY.href())
                    .with(Toast.warn("Set up a second step first: the codes are for the day you lose it."));
        }
        warnings.note(viewer.id(), WarningKind.RECOVERY_CODES_RENEWED, "", viewer.id());
        return pages.recoveryCodes(viewer, secondFactors.newRecoveryCodes(viewer.id()));
    }
}
