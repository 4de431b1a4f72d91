package rapport.access.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.secondfactor.SecondFactors;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

@Controller
@RequestMapping("/settings/security")
@AllowedTo(Whom.EVERYBODY)
class SecurityController {
    private final SecondFactors secondFactors;
    private final Templates templates;

    SecurityController(SecondFactors secondFactors, Templates templates) {
        this.secondFactors = secondFactors;
        this.templates = templates;
    }

    @GetMapping
    Html show(Viewer viewer) {
        var factor = secondFactors.of(viewer.id());
        var page = new SecurityPage(
                SettingsTabs.of(viewer, SettingsTab.SECURITY),
                factor.since().map(viewer.formats()::date).orElse(""),
                factor.recoveryCodes());
        return Html.page("Security", templates.accessSecuritySecurity(page));
    }

    @PostMapping("/recovery-codes")
    @Does(value = "Make new recovery codes", undo = false, noted = true)
    Html renewRecoveryCodes(Viewer viewer) {
        if (!secondFactors.of(viewer.id()).hasApp()) {
            return Html.goTo(SettingsTab.SECURITY.href())
                    .with(Toast.warn("Set up a second factor first: the codes are for the day you lose it."));
        }
        var page = new RecoveryCodesPage(
                SettingsTabs.of(viewer, SettingsTab.SECURITY), secondFactors.newRecoveryCodes(viewer.id()));
        return Html.page("Recovery codes", templates.accessSecurityRecoveryCodes(page));
    }
}
