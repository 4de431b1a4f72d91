package rapport.customers.page;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.MergedParties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyPanel;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

@Controller
@AllowedTo(on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class PartyPageController {
    private final PartyPages pages;
    private final PartyShown shown;
    private final MergedParties merged;
    private final List<PartyPanel> panels;
    private final Templates templates;

    PartyPageController(
            PartyPages pages, PartyShown shown, MergedParties merged, List<PartyPanel> panels, Templates templates) {
        this.pages = pages;
        this.shown = shown;
        this.merged = merged;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(PartyPanel::order))
                .toList();
        this.templates = templates;
    }

    @AllowedTo(on = CustomerKinds.PERSON)
    @GetMapping("/people/{id}")
    Html person(@PathVariable PartyId id, Viewer viewer) {
        return page(id, PartyKind.PERSON, viewer);
    }

    @AllowedTo(on = CustomerKinds.ORGANISATION)
    @GetMapping("/organisations/{id}")
    Html organisation(@PathVariable PartyId id, Viewer viewer) {
        return page(id, PartyKind.ORGANISATION, viewer);
    }

    /// What a list shows beside itself of the record under the cursor.
    @AllowedTo(on = CustomerKinds.PERSON)
    @GetMapping("/people/{id}/preview")
    Html personBeside(@PathVariable PartyId id, Viewer viewer) {
        return beside(id, PartyKind.PERSON, viewer);
    }

    @AllowedTo(on = CustomerKinds.ORGANISATION)
    @GetMapping("/organisations/{id}/preview")
    Html organisationBeside(@PathVariable PartyId id, Viewer viewer) {
        return beside(id, PartyKind.ORGANISATION, viewer);
    }

    /// The address of a party that became one with another leads to that one.
    private Html page(PartyId id, PartyKind kind, Viewer viewer) {
        var found = pages.find(id, viewer).filter(party -> party.kind() == kind);
        if (found.isEmpty()) {
            PartyId standing = merged.standingFor(id, viewer).orElseThrow(PartyPageController::nobody);
            return Html.goTo((kind == PartyKind.PERSON ? "/people/" : "/organisations/") + standing);
        }
        var page = read(found.get(), viewer);
        return Html.page(page.head().name(), templates.customersPagePage(page));
    }

    private Html beside(PartyId id, PartyKind kind, Viewer viewer) {
        return pages.find(id, viewer)
                .filter(party -> party.kind() == kind)
                .map(party -> Html.ok(templates.customersPagePreview(read(party, viewer))))
                .orElseThrow(PartyPageController::nobody);
    }

    private PartyPage read(PartyPages.Everything party, Viewer viewer) {
        return new PartyPage(
                shown.head(party, viewer),
                shown.card(party, viewer),
                contents(PartyPanel.Side.ACT, party, viewer),
                contents(PartyPanel.Side.STORY, party, viewer),
                contents(PartyPanel.Side.CARD, party, viewer),
                viewer.mayWrite() && viewer.rights().may(party.kind().recordKind(), Right.DELETE));
    }

    private static NotFound nobody() {
        return new NotFound("There is nobody at this address, or nobody that you may see.");
    }

    private List<Content> contents(PartyPanel.Side side, PartyPages.Everything party, Viewer viewer) {
        return panels.stream()
                .filter(panel -> panel.side() == side && panel.isOf(party.kind()))
                .map(panel -> panel.of(party.id(), viewer))
                .flatMap(Optional::stream)
                .toList();
    }
}
