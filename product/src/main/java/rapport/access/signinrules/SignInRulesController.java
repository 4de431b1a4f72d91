package rapport.access.signinrules;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AccountId;
import rapport.access.AfterConfirmation;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.secondfactor.SecondFactorRule;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.access.singlesignon.Providers;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where an administrator says what everybody shows to sign in, sees who has a second factor, and resets a lost one.
@Controller
@RequestMapping("/settings/sign-in")
@AllowedTo(Whom.ADMINISTRATORS)
class SignInRulesController {
    private final SecondFactorRule rule;
    private final People people;
    private final ResetSecondFactor reset;
    private final Providers providers;
    private final Templates templates;

    SignInRulesController(
            SecondFactorRule rule, People people, ResetSecondFactor reset, Providers providers, Templates templates) {
        this.rule = rule;
        this.people = people;
        this.reset = reset;
        this.providers = providers;
        this.templates = templates;
    }

    @GetMapping
    Html show(Viewer viewer) {
        return page(viewer);
    }

    @PostMapping
    @AfterConfirmation(back = "/settings/sign-in")
    @Does(value = "Change what everybody shows to sign in", undo = false, noted = true)
    Html update(@RequestParam(defaultValue = "false") boolean required) {
        rule.askEverybody(required);
        String done = required
                ? "Who has no second step sets one up at the next sign-in."
                : "The second step is everybody's own choice now.";
        return Html.goTo(SettingsTab.SIGN_IN.href()).with(Toast.ok(done));
    }

    @DeleteMapping("/{id}/second-factor")
    @AfterConfirmation(back = "/settings/sign-in")
    @Does(value = "Reset the second step of a colleague", undo = false, noted = true)
    Html resetSecondFactor(@PathVariable UUID id, Viewer viewer) {
        String name = reset.of(new AccountId(id), viewer.id());
        return page(viewer).with(Toast.ok(name + " signs in with the password alone now, and will be told."));
    }

    private Html page(Viewer viewer) {
        var page = new SignInRulesPage(
                SettingsTabs.of(viewer, SettingsTab.SIGN_IN),
                rule.asksEverybody(),
                providers.name().orElse(""),
                people.all(viewer));
        return Html.page("Sign-in", templates.accessSigninrulesSignInRules(page));
    }
}
