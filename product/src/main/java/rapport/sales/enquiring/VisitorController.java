package rapport.sales.enquiring;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.journal.ChangeSets;
import rapport.journal.Does;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.sales.WebFormId;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Open;

/// Where strangers ask. Machines that fill in every form they find are held off by a field that people do not see and
/// by the moment that people need; whoever was taken for one sends again.
@Controller
@RequestMapping("/forms/{id}")
@Open
class VisitorController {
    /// What is filled in here was filled in by a machine.
    static final String TRAP = "leave_empty";

    static final String STAMP = "stamp";

    private final WebForms forms;
    private final TakeEnquiry take;
    private final VisitorPages pages;
    private final ChangeSets changeSets;
    private final Clock clock;

    VisitorController(WebForms forms, TakeEnquiry take, VisitorPages pages, ChangeSets changeSets, Clock clock) {
        this.forms = forms;
        this.take = take;
        this.pages = pages;
        this.changeSets = changeSets;
        this.clock = clock;
    }

    @GetMapping
    Html show(@PathVariable String id) {
        WebForm form = find(id);
        return form.open()
                ? pages.form(form, Answers.of(form, Map.of()), Stamp.fresh(clock.instant()), "", Map.of())
                : pages.closed(form);
    }

    @GetMapping("/thanks")
    Html thanks(@PathVariable String id) {
        return pages.thanks(find(id));
    }

    @PostMapping
    @Does(value = "Ask by a form", undo = false)
    Html ask(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        Map<String, String> typed = typed(sent);
        WebForm form = find(id);
        if (!form.open()) {
            return pages.closed(form);
        }
        Instant now = clock.instant();
        CameFrom from = CameFrom.of(request);
        Answers answers = Answers.of(form, typed);
        Optional<Stamp> stamp = Stamp.read(typed.getOrDefault(STAMP, ""), form.seal());
        Stamp again = stamp.filter(one -> !one.isOld(now)).orElseGet(() -> Stamp.fresh(now));
        Map<String, String> problems = answers.problems(form);
        String doubt = doubt(form, typed, stamp, from, now);
        if (!problems.isEmpty() || !doubt.isEmpty()) {
            return pages.form(form, answers, again, doubt, problems).status(422);
        }
        String token = stamp.map(Stamp::token).orElseGet(() -> sameWords(answers, from, now));
        var act = NamedAct.of(null, "Take an enquiry by the form “" + form.name() + "”", Source.AUTOMATION);
        return switch (changeSets.during(act, () -> take.of(form, answers, token, from))) {
            case Taking.Taken() -> Html.goTo(form.redirect().isEmpty() ? form.at() + "/thanks" : form.redirect());
            case Taking.Refused(var found) ->
                pages.form(form, answers, again, "", found).status(422);
            case Taking.TooMany() ->
                pages.form(
                                form,
                                answers,
                                again,
                                "Very much has come from your network within an hour. Nothing of yours is lost: please"
                                        + " send it again a little later.",
                                Map.of())
                        .status(429);
        };
    }

    /// Several may be chosen of a question, one of everything else.
    private static Map<String, String> typed(MultiValueMap<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        sent.forEach((name, values) ->
                typed.put(name, name.startsWith(FurtherQuestion.MARK) ? String.join("\n", values) : values.getFirst()));
        return typed;
    }

    /// Why it is not taken at once, in a sentence; empty where it is.
    private static String doubt(
            WebForm form, Map<String, String> typed, Optional<Stamp> stamp, CameFrom from, Instant now) {
        if (!typed.getOrDefault(TRAP, "").isEmpty()) {
            return "Something was written into a field that is to stay empty. Please look it over and send it again.";
        }
        if (stamp.isEmpty() && !form.origins().contains(from.site())) {
            return "Please look over what you wrote, and send it.";
        }
        return stamp.map(one -> one.isHasty(now)
                        ? "That was very quick. Please look it over and send it again."
                        : one.isOld(now) ? "This page stood open for long. Please send it again." : "")
                .orElse("");
    }

    /// Of a form that another site shows itself, and that hands out no stamp: the same words from the same place on the
    /// same day come once.
    private static String sameWords(Answers answers, CameFrom from, Instant now) {
        String all = from.address() + " " + now.truncatedTo(ChronoUnit.DAYS) + " " + answers;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private WebForm find(String id) {
        try {
            return forms.find(WebFormId.of(id)).orElseThrow(VisitorController::nothing);
        } catch (IllegalArgumentException noId) {
            throw nothing();
        }
    }

    private static NotFound nothing() {
        return new NotFound("There is no form at this address.");
    }
}
