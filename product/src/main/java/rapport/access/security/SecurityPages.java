package rapport.access.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import rapport.access.ClientName;
import rapport.access.Viewer;
import rapport.access.passkey.Passkeys;
import rapport.access.secondfactor.SecondFactorRule;
import rapport.access.secondfactor.SecondFactors;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.access.warnings.Warnings;
import rapport.web.Html;
import templates.Templates;

/// The pages on how safely one signs in, as several acts answer with them.
@Component
class SecurityPages {
    private final SecondFactors secondFactors;
    private final SecondFactorRule rule;
    private final Passkeys passkeys;
    private final Warnings warnings;
    private final Templates templates;

    SecurityPages(
            SecondFactors secondFactors,
            SecondFactorRule rule,
            Passkeys passkeys,
            Warnings warnings,
            Templates templates) {
        this.secondFactors = secondFactors;
        this.rule = rule;
        this.passkeys = passkeys;
        this.warnings = warnings;
        this.templates = templates;
    }

    Html page(Viewer viewer, String problem, HttpServletRequest request) {
        var factor = secondFactors.of(viewer.id());
        String client = request.getHeader(HttpHeaders.USER_AGENT);
        var page = new SecurityPage(
                SettingsTabs.of(viewer, SettingsTab.SECURITY),
                rule.asksEverybody(),
                factor.since().map(viewer.formats()::date).orElse(""),
                passkeys.of(viewer, request.getServerName()),
                factor.recoveryCodes(),
                warnings.recent(viewer.id()),
                new ClientName(client == null ? "" : client).inWords(),
                problem);
        return Html.page("Security", templates.accessSecuritySecurity(page));
    }

    Html recoveryCodes(Viewer viewer, List<String> codes) {
        var page = new RecoveryCodesPage(SettingsTabs.of(viewer, SettingsTab.SECURITY), codes);
        return Html.page("Recovery codes", templates.accessSecurityRecoveryCodes(page));
    }
}
