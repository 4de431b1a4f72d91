package rapport.customers.page;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.ReviseParty;
import rapport.customers.keeping.Revision;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// What the controllers of the facts have in common: show the form, save, show the card again.
@Component
class FactEditing {
    private final Parties parties;
    private final PartyPages pages;
    private final PartyShown shown;
    private final ReviseParty revise;
    private final Sources sources;
    private final Templates templates;

    FactEditing(
            Parties parties,
            PartyPages pages,
            PartyShown shown,
            ReviseParty revise,
            Sources sources,
            Templates templates) {
        this.parties = parties;
        this.pages = pages;
        this.shown = shown;
        this.revise = revise;
        this.sources = sources;
        this.templates = templates;
    }

    PartyPages.Everything party(PartyId id, Viewer viewer) {
        return pages.find(id, viewer).orElseThrow(FactEditing::nobody);
    }

    FactSight sight(PartyId id, Viewer viewer) {
        return parties.find(id, viewer)
                .map(party -> FactSight.of(party.kind(), viewer))
                .orElseThrow(FactEditing::nobody);
    }

    Html card(PartyId id, Viewer viewer) {
        return Html.ok(templates.customersPageColumns(shown.card(party(id, viewer), viewer)));
    }

    /// A blank form for something new. There is none for nobody.
    Html form(PartyId id, FactForm form, Viewer viewer) {
        return parties.find(id, viewer).map(_ -> form(form)).orElseThrow(FactEditing::nobody);
    }

    Html form(FactForm form) {
        return Html.ok(templates.customersPageFactForm(form));
    }

    Html save(PartyId id, FactForm form, FactChange change, Viewer viewer) {
        return switch (change) {
            case FactChange.Change(var then) -> save(id, then, "Saved", viewer);
            case FactChange.Refused(var sentence) ->
                Html.refused(templates.customersPageFactForm(form.refused(sentence)));
            case FactChange.Overtaken(var now) -> Html.conflict(templates.customersPageFactForm(form.overtaken(now)));
        };
    }

    Html save(PartyId id, UnaryOperator<PartyFacts> change, String toast, Viewer viewer) {
        var revision = revise.with(id, OptionalInt.empty(), change, sources.named(Sources.SCREEN), viewer);
        return switch (revision) {
            case Revision.Done _ -> again(id, viewer).with(Toast.ok(toast));
            case Revision.Unchanged _, Revision.Stale _ -> again(id, viewer);
            case Revision.Missing() -> throw nobody();
        };
    }

    /// The card takes the place of the whole left column, wherever in it the form stood.
    Html again(PartyId id, Viewer viewer) {
        return card(id, viewer).header("HX-Retarget", "#facts").header("HX-Reswap", "innerHTML");
    }

    private static NotFound nobody() {
        return new NotFound("There is nobody at this address, or nobody that you may see.");
    }
}
