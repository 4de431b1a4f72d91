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
    private final List<PartyPanel> panels;
    private final Templates templates;

    PartyPageController(PartyPages pages, PartyShown shown, List<PartyPanel> panels, Templates templates) {
        this.pages = pages;
        this.shown = shown;
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
        return Html.ok(templates.customersPagePreview(read(id, PartyKind.PERSON, viewer)));
    }

    @AllowedTo(on = CustomerKinds.ORGANISATION)
    @GetMapping("/organisations/{id}/preview")
    Html organisationBeside(@PathVariable PartyId id, Viewer viewer) {
        return Html.ok(templates.customersPagePreview(read(id, PartyKind.ORGANISATION, viewer)));
    }

    private Html page(PartyId id, PartyKind kind, Viewer viewer) {
        var page = read(id, kind, viewer);
        return Html.page(page.head().name(), templates.customersPagePage(page));
    }

    private PartyPage read(PartyId id, PartyKind kind, Viewer viewer) {
        var party = pages.find(id, viewer)
                .filter(found -> found.kind() == kind)
                .orElseThrow(() -> new NotFound("There is nobody at this address, or nobody that you may see."));
        return new PartyPage(
                shown.head(party, viewer),
                shown.card(party, viewer),
                contents(PartyPanel.Side.STORY, id, viewer),
                contents(PartyPanel.Side.CARD, id, viewer),
                viewer.mayWrite() && viewer.rights().may(party.kind().recordKind(), Right.DELETE));
    }

    private List<Content> contents(PartyPanel.Side side, PartyId id, Viewer viewer) {
        return panels.stream()
                .filter(panel -> panel.side() == side)
                .map(panel -> panel.of(id, viewer))
                .flatMap(Optional::stream)
                .toList();
    }
}
