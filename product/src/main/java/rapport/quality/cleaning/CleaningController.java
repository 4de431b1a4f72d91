package rapport.quality.cleaning;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.journal.ChangeSets;
import rapport.journal.Does;
import rapport.quality.QualityKinds;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// The worklist of what can be cleaned, for those who may change customers.
@Controller
@RequestMapping("/quality/cleaning")
@AllowedTo(
        right = Right.EDIT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class CleaningController {
    private static final String ALL = "/quality/cleaning";

    private final CleaningPages pages;
    private final FindProposals find;
    private final AcceptAll acceptAll;
    private final DecideProposals decide;
    private final ChangeSets changeSets;
    private final Templates templates;

    CleaningController(
            CleaningPages pages,
            FindProposals find,
            AcceptAll acceptAll,
            DecideProposals decide,
            ChangeSets changeSets,
            Templates templates) {
        this.pages = pages;
        this.find = find;
        this.acceptAll = acceptAll;
        this.decide = decide;
        this.changeSets = changeSets;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return Html.page("Cleaning", templates.qualityCleaningCleaning(pages.all(viewer)));
    }

    @GetMapping("/{rule}")
    Html show(@PathVariable String rule, @RequestParam Optional<ProposalId> after, Viewer viewer) {
        var page = pages.one(rule, after.orElse(null), viewer);
        return Html.page(page.group().title(), templates.qualityCleaningRule(page));
    }

    @PostMapping("/searches")
    @AllowedTo(right = Right.EDIT, on = QualityKinds.QUALITY)
    @Does(value = "Look for what can be cleaned", undo = false)
    Html search(Viewer viewer) {
        return Html.goTo(ALL)
                .with(Toast.ok(
                        find.begin(viewer.id())
                                ? "All customers that were changed are looked through."
                                : "It is looked for in the background: the bell tells when it is done."));
    }

    @PostMapping("/{rule}/acceptance")
    @AllowedTo(
            right = Right.BULK,
            on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
    @Does("Accept all proposals of a rule")
    Html acceptAll(@PathVariable("rule") String key, Viewer viewer) {
        CleaningRule rule = pages.rule(key);
        if (!acceptAll.isQuick(rule, viewer)) {
            return Html.goTo("/jobs/" + acceptAll.later(rule, viewer));
        }
        changeSets.call("Clean: " + rule.title());
        var accepted = acceptAll.now(rule, viewer);
        String done = viewer.formats().number(accepted.done()) + " put right";
        return Html.goTo(ALL)
                .with(Toast.ok(
                        accepted.others() == 0
                                ? done + "."
                                : done + ", " + viewer.formats().number(accepted.others())
                                        + " left: they were changed meanwhile, or the new value cannot stand there."));
    }

    /// @param value as it should stand; empty to take it away
    @PostMapping("/proposals/{id}/acceptance")
    @Does("Accept a proposal to clean")
    Html accept(
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String rule,
            Viewer viewer) {
        return back(
                rule,
                switch (decide.accept(id, value, viewer)) {
                    case Verdict.Accepted _ -> Toast.ok("Put right.");
                    case Verdict.Refused(var why) -> Toast.warn(why);
                    case Verdict.Gone _ -> Toast.warn("It was changed meanwhile, or decided by somebody else.");
                });
    }

    @PostMapping("/proposals/{id}/refusal")
    @Does("Refuse a proposal to clean")
    Html refuse(@PathVariable ProposalId id, @RequestParam(defaultValue = "") String rule, Viewer viewer) {
        return back(
                rule,
                decide.refuse(id, viewer)
                        ? Toast.ok("Left as it is, and not proposed again.")
                        : Toast.warn("It was changed meanwhile, or decided by somebody else."));
    }

    private static Html back(String rule, Toast toast) {
        return Html.goTo(rule.matches("[a-z_]{1,40}") ? ALL + "/" + rule : ALL).with(toast);
    }
}
