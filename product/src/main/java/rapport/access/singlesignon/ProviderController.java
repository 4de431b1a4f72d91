package rapport.access.singlesignon;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.AfterConfirmation;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.roles.Roles;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where an administrator names the provider. It is asked at once, so that a wrong address is found here and not by the
/// first colleague.
@Controller
@RequestMapping("/settings/sign-in/company-account")
@AllowedTo(Whom.ADMINISTRATORS)
class ProviderController {
    /// Where the provider sends browsers back to.
    private static final String BACK = "/sign-in/company-account/arrival";

    private final Providers providers;
    private final Discovery discovery;
    private final Roles roles;
    private final Templates templates;

    ProviderController(Providers providers, Discovery discovery, Roles roles, Templates templates) {
        this.providers = providers;
        this.discovery = discovery;
        this.roles = roles;
        this.templates = templates;
    }

    @GetMapping
    Html edit(Viewer viewer) {
        var form = providers.find().map(ProviderForm::of).orElse(ProviderForm.EMPTY);
        return page(viewer, form, Map.of());
    }

    @PostMapping
    @AfterConfirmation(back = "/settings/sign-in/company-account")
    @Does(value = "Set up the company account", undo = false, noted = true)
    Html update(ProviderForm form, Viewer viewer) {
        Optional<String> secret = providers.find().map(Provider::clientSecret).filter(kept -> !kept.isEmpty());
        var problems = form.problems(secret.isPresent(), roles.choices());
        if (!problems.isEmpty()) {
            return page(viewer, form, problems).status(422);
        }
        try {
            discovery.of(form.issuer());
        } catch (ProviderFault fault) {
            return page(viewer, form, Map.of("issuer", "The provider cannot be used: " + fault.getMessage() + "."))
                    .status(422);
        }
        providers.put(form.read(secret.orElse(""), roles.choices()));
        return Html.goTo(SettingsTab.SIGN_IN.href())
                .with(Toast.ok("The first page offers to sign in with " + form.name() + " now."));
    }

    @DeleteMapping
    @AfterConfirmation(back = "/settings/sign-in/company-account")
    @Does(value = "Take the company account away", undo = false, noted = true)
    Html delete() {
        providers.remove();
        return Html.goTo(SettingsTab.SIGN_IN.href())
                .with(Toast.ok("Nobody signs in with a company account any more. Open sessions go on."));
    }

    private Html page(Viewer viewer, ProviderForm form, Map<String, String> problems) {
        String back =
                ServletUriComponentsBuilder.fromCurrentContextPath().path(BACK).toUriString();
        var page = new ProviderPage(
                SettingsTabs.of(viewer, SettingsTab.SIGN_IN),
                form,
                providers.name().isPresent(),
                back,
                roles.choices(),
                problems);
        return Html.page("Company account", templates.accessSinglesignonProvider(page));
    }
}
