package rapport.customers.lineage;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.FollowSources;
import rapport.customers.keeping.ReviseParty;
import rapport.customers.survival.Offer;
import rapport.customers.survival.SingleFact;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Where the values of a party come from, and which of several is to stand.
@Controller
@RequestMapping("/parties/{id}/lineage")
@AllowedTo(
        right = Right.EDIT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class LineageController {
    private final LineagePages pages;
    private final ReviseParty revise;
    private final FollowSources follow;
    private final Sources sources;
    private final Templates templates;

    LineageController(
            LineagePages pages, ReviseParty revise, FollowSources follow, Sources sources, Templates templates) {
        this.pages = pages;
        this.revise = revise;
        this.follow = follow;
        this.sources = sources;
        this.templates = templates;
    }

    @AllowedTo(
            right = Right.READ,
            on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
    @GetMapping
    Html show(@PathVariable PartyId id, Viewer viewer) {
        return page(id, viewer);
    }

    /// A person chooses what a source tells.
    @PutMapping("/{fact}")
    @Does("Choose a value of a source")
    Html choose(
            @PathVariable PartyId id,
            @PathVariable String fact,
            @RequestParam String source,
            @RequestParam String value,
            Viewer viewer) {
        var seen = pages.seen(id, viewer).orElseThrow(LineageController::nobody);
        SingleFact<?> single = single(seen, fact, viewer);
        PartyFacts told = seen.offers().stream()
                .filter(offer -> offer.source().id().toString().equals(source)
                        && single.shown(offer.facts(), viewer.formats()).equals(value))
                .map(Offer::facts)
                .findFirst()
                .orElseThrow(() -> new NotFound("That source does not say so any more."));
        revise.with(
                seen.party().id(),
                OptionalInt.empty(),
                now -> single.moved(told, now),
                sources.named(Sources.SCREEN),
                viewer);
        return page(id, viewer).with(Toast.ok(single.label() + " is " + value + " now"));
    }

    /// What a person chose is let go: the best of what the sources tell stands again.
    @DeleteMapping("/{fact}")
    @Does("Let the sources decide")
    Html release(@PathVariable PartyId id, @PathVariable String fact, Viewer viewer) {
        var seen = pages.seen(id, viewer).orElseThrow(LineageController::nobody);
        SingleFact<?> single = single(seen, fact, viewer);
        follow.release(seen.party().id(), single, viewer);
        return page(id, viewer).with(Toast.ok("The sources decide about “" + single.label() + "” again"));
    }

    private Html page(PartyId id, Viewer viewer) {
        return pages.find(id, viewer)
                .map(page -> Html.page("Where " + page.name() + " comes from", templates.customersLineageLineage(page)))
                .orElseThrow(LineageController::nobody);
    }

    private SingleFact<?> single(LineagePages.Seen seen, String fact, Viewer viewer) {
        List<SingleFact<?>> facts = pages.singles(seen.kind(), viewer);
        return facts.stream()
                .filter(one -> one.key().equals(fact))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such fact."));
    }

    private static NotFound nobody() {
        return new NotFound("There is no such customer, or none that you may see.");
    }
}
