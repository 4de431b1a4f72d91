package rapport.messages.sending;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where an administrator says over which server mail goes out.
@Controller
@RequestMapping(SendingController.PATH)
@AllowedTo(Whom.ADMINISTRATORS)
class SendingController {
    static final String PATH = "/settings/mail";

    private final Sendings sendings;
    private final TrySending trial;
    private final Templates templates;

    SendingController(Sendings sendings, TrySending trial, Templates templates) {
        this.sendings = sendings;
        this.trial = trial;
        this.templates = templates;
    }

    @GetMapping
    Html show(Viewer viewer) {
        var form = sendings.find().map(SendingForm::of).orElse(SendingForm.EMPTY);
        return page(form, Optional.empty(), Map.of(), viewer);
    }

    @PostMapping
    @Does(value = "Change how mail goes out", undo = false, noted = true)
    Html update(SendingForm form, Viewer viewer) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return page(form, Optional.empty(), problems, viewer).status(422);
        }
        sendings.keep(form, password(form));
        return Html.goTo(PATH).with(Toast.ok("Saved. What waits in the outbox goes out now."));
    }

    @DeleteMapping
    @Does(value = "Send no mail any more", undo = false, noted = true)
    Html delete() {
        sendings.forget();
        return Html.goTo(PATH).with(Toast.ok("Mail waits in the outbox from now on."));
    }

    @PostMapping("/trials")
    @Does(value = "Send a test", undo = false)
    Html tryOut(SendingForm form, Viewer viewer) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return page(form, Optional.empty(), problems, viewer).status(422);
        }
        return page(form, Optional.of(trial.to(viewer, form, password(form))), Map.of(), viewer);
    }

    /// A password that is kept is only sent to the server and the user for which it was given.
    private String password(SendingForm form) {
        boolean same = sendings.find()
                .filter(kept ->
                        kept.host().equals(form.host()) && kept.userName().equals(form.userName()))
                .isPresent();
        return form.password().isEmpty() && same ? sendings.password() : form.password();
    }

    /// @param tried what went wrong with a test, or an empty sentence
    private Html page(SendingForm form, Optional<String> tried, Map<String, String> problems, Viewer viewer) {
        Optional<Sending> kept = sendings.find();
        return Html.page(
                "Mail",
                templates.messagesSendingSending(new SendingPage(
                        SettingsTabs.of(viewer, SettingsTab.MAIL),
                        form,
                        kept.isPresent(),
                        !sendings.password().isEmpty(),
                        kept.map(one -> state(one, viewer)).orElse(""),
                        kept.map(Sending::problem).orElse(""),
                        tried.map(wrong -> wrong.isEmpty() ? "A test is on its way to " + viewer.email() + "." : wrong)
                                .orElse(""),
                        tried.filter(String::isEmpty).isPresent(),
                        problems)));
    }

    private static String state(Sending sending, Viewer viewer) {
        var formats = viewer.formats();
        if (sending.problemAt() != null) {
            return "It failed on " + formats.dateTime(sending.problemAt())
                    + (sending.retryAt() == null
                            ? "."
                            : " and is tried again on " + formats.dateTime(sending.retryAt()) + ".");
        }
        return sending.workedAt() == null
                ? "Nothing has gone out over it yet."
                : "It last took mail on " + formats.dateTime(sending.workedAt()) + ".";
    }
}
