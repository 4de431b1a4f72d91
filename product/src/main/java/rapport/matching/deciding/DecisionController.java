package rapport.matching.deciding;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.journal.ChangeSets;
import rapport.journal.Does;
import rapport.matching.TwoParties;
import rapport.matching.Verdict;
import rapport.web.Html;
import rapport.web.Toast;

/// Decides about one pair and goes on to the next.
@Controller
@AllowedTo(
        right = Right.DELETE,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class DecisionController {
    private static final int LONGEST_WHY = 1_000;

    private final DecidePair decide;
    private final ChangeSets changeSets;

    DecisionController(DecidePair decide, ChangeSets changeSets) {
        this.decide = decide;
        this.changeSets = changeSets;
    }

    @PostMapping("/duplicates/{one}/{other}/decision")
    @Does("Decide whether two customers are one")
    Html decide(
            @PathVariable PartyId one,
            @PathVariable PartyId other,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        if (one.equals(other)) {
            return next(Toast.warn("A customer is always the same as itself: choose another."));
        }
        if (why.length() > LONGEST_WHY) {
            return next(Toast.warn("Nothing was decided: a reason has at most 1,000 characters."));
        }
        return switch (verdict) {
            case "SAME" -> decide(one, other, Verdict.SAME, "Merge two customers", why, viewer);
            case "NOT_SAME" -> decide(one, other, Verdict.NOT_SAME, "Keep two customers apart", why, viewer);
            case "LATER" -> decide(one, other, Verdict.LATER, "Put two customers off", why, viewer);
            default -> next(Toast.warn("Nothing was decided: say whether they are the same."));
        };
    }

    private Html decide(PartyId one, PartyId other, Verdict verdict, String act, String why, Viewer viewer) {
        changeSets.call(act);
        return next(
                switch (decide.now(TwoParties.of(one, other), verdict, why.strip(), viewer)) {
                    case Deciding.Done(var sentence) -> Toast.ok(sentence);
                    case Deciding.Refused(var sentence) -> Toast.warn(sentence);
                    case Deciding.DecidedBefore(var before, var by, var at) ->
                        Toast.warn(by + " was faster and said at "
                                + viewer.formats().time(at)
                                + (before == Verdict.SAME
                                        ? " that they are the same customer."
                                        : " that they are two customers."));
                    case Deciding.Missing() ->
                        Toast.warn("Nothing was decided: one of them is no longer there, or you may not merge them.");
                });
    }

    private static Html next(Toast toast) {
        return Html.goTo("/duplicates").with(toast);
    }
}
