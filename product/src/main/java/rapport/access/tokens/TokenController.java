package rapport.access.tokens;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.TokenId;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

@Controller
@RequestMapping("/settings/tokens")
@AllowedTo(Whom.EVERYBODY)
class TokenController {
    private final Tokens tokens;
    private final Clock clock;
    private final Templates templates;

    TokenController(Tokens tokens, Clock clock, Templates templates) {
        this.tokens = tokens;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return page(viewer, TokenForm.EMPTY, "", "");
    }

    @PostMapping
    @Does(value = "Make a token", undo = false)
    Html create(TokenForm form, Viewer viewer) {
        if (!form.problem().isEmpty()) {
            return page(viewer, form, form.problem(), "").status(422);
        }
        var key =
                tokens.make(viewer.id(), form.name(), form.scope(), form.life().endAfter(clock.instant()));
        return page(viewer, TokenForm.EMPTY, "", key.text());
    }

    @DeleteMapping("/{id}")
    @Does(value = "Revoke a token", undo = false)
    Html delete(@PathVariable UUID id, Viewer viewer) {
        String name = tokens.revoke(new TokenId(id), viewer).orElseThrow(() -> new NotFound("You have no such token."));
        return page(viewer, TokenForm.EMPTY, "", "")
                .with(Toast.ok("“" + name + "” is revoked and opens nothing more."));
    }

    private Html page(Viewer viewer, TokenForm form, String problem, String secret) {
        var tabs = SettingsTabs.of(viewer, SettingsTab.TOKENS);
        return Html.page(
                "Tokens", templates.accessTokensTokens(new TokensPage(tabs, tokens.of(viewer), form, problem, secret)));
    }
}
