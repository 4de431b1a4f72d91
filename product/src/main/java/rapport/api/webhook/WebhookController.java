package rapport.api.webhook;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Where an administrator says which programs are told what happens.
@Controller
@RequestMapping(WebhookController.PATH)
@AllowedTo(Whom.ADMINISTRATORS)
class WebhookController {
    static final String PATH = "/settings/webhooks";

    private final Webhooks webhooks;
    private final WebhookPages pages;
    private final LookAfterWebhooks lookAfter;
    private final Templates templates;

    WebhookController(Webhooks webhooks, WebhookPages pages, LookAfterWebhooks lookAfter, Templates templates) {
        this.webhooks = webhooks;
        this.pages = pages;
        this.lookAfter = lookAfter;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return page(pages.all(WebhookForm.EMPTY, Map.of(), viewer));
    }

    @GetMapping("/{id}")
    Html show(@PathVariable WebhookId id, Viewer viewer) {
        var one = found(id);
        return page(pages.of(one, WebhookForm.of(one), Map.of(), viewer));
    }

    @PostMapping
    @Does(value = "Add a webhook", undo = false, noted = true)
    Html create(WebhookForm form, Viewer viewer) {
        var problems = lookAfter.problems(form, null);
        if (!problems.isEmpty()) {
            return page(pages.all(form, problems, viewer)).status(422);
        }
        var added = lookAfter.add(form, viewer.id());
        return page(pages.showing(found(added.id()), added.secret(), viewer));
    }

    @PostMapping("/{id}")
    @Does(value = "Change a webhook", undo = false, noted = true)
    Html update(@PathVariable WebhookId id, WebhookForm form, Viewer viewer) {
        var one = found(id);
        var problems = lookAfter.problems(form, id);
        if (!problems.isEmpty()) {
            return page(pages.of(one, form, problems, viewer)).status(422);
        }
        lookAfter.change(id, form);
        return Html.goTo(PATH + "/" + id).with(Toast.ok("Saved"));
    }

    @DeleteMapping("/{id}")
    @Does(value = "Remove a webhook", undo = false, noted = true)
    Html delete(@PathVariable WebhookId id) {
        var one = found(id);
        lookAfter.remove(id);
        return Html.goTo(PATH).with(Toast.ok("“" + one.name() + "” is told nothing any more."));
    }

    @PostMapping("/{id}/secret")
    @Does(value = "Give a webhook a new secret", undo = false, noted = true)
    Html newSecret(@PathVariable WebhookId id, Viewer viewer) {
        var one = found(id);
        return page(pages.showing(one, lookAfter.newSecret(id), viewer));
    }

    @PostMapping("/{id}/trials")
    @Does(value = "Test a webhook", undo = false)
    Html tryOut(@PathVariable WebhookId id, Viewer viewer) throws InterruptedException {
        var one = found(id);
        return page(pages.tried(one, lookAfter.tryOut(one), viewer));
    }

    @PostMapping("/{id}/pause")
    @Does(value = "Pause a webhook", undo = false, noted = true)
    Html pause(@PathVariable WebhookId id) {
        lookAfter.pause(found(id).id());
        return Html.goTo(PATH + "/" + id).with(Toast.ok("What happens now waits for it, for a week."));
    }

    @DeleteMapping("/{id}/pause")
    @Does(value = "Let a webhook go on", undo = false, noted = true)
    Html goOn(@PathVariable WebhookId id) {
        lookAfter.goOn(found(id).id());
        return Html.goTo(PATH + "/" + id).with(Toast.ok("It is told again, first of all what waits."));
    }

    @PostMapping("/{id}/deliveries/{delivery}/repeats")
    @Does(value = "Deliver to a webhook again", undo = false)
    Html again(@PathVariable WebhookId id, @PathVariable DeliveryId delivery) {
        if (!lookAfter.again(id, delivery)) {
            throw new NotFound("There is no such delivery any more.");
        }
        return Html.goTo(PATH + "/" + id).with(Toast.ok("It goes once more."));
    }

    private Webhook found(WebhookId id) {
        return webhooks.find(id).orElseThrow(() -> new NotFound("There is no such webhook."));
    }

    private Html page(WebhookPage page) {
        return page.isOfAll()
                ? Html.page("Webhooks", templates.apiWebhookWebhooks(page))
                : Html.page(page.name(), templates.apiWebhookWebhook(page));
    }
}
