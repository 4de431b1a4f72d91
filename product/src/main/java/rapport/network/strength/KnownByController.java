package rapport.network.strength;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.timeline.TimelineKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

@Controller
@AllowedTo(on = TimelineKinds.INTERACTION)
class KnownByController {
    private static final int MOST = 6;

    private final Parties parties;
    private final Acquaintances acquaintances;
    private final AllStaff staff;
    private final Clock clock;
    private final Templates templates;

    KnownByController(Parties parties, Acquaintances acquaintances, AllStaff staff, Clock clock, Templates templates) {
        this.parties = parties;
        this.acquaintances = acquaintances;
        this.staff = staff;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/parties/{id}/acquaintances")
    Html show(@PathVariable PartyId id, Viewer viewer) {
        return parties.find(id, viewer)
                .map(party -> Html.ok(templates.networkStrengthKnownBy(knownBy(party, viewer))))
                .orElseThrow(() -> new NotFound("There is no such customer, or none that you may see."));
    }

    private KnownBy knownBy(Parties.Named party, Viewer viewer) {
        Instant now = clock.instant();
        var rows = acquaintances.of(party, MOST, now, viewer);
        var here = rows.isEmpty() ? Staff.NOBODY : staff.today();
        return new KnownBy(
                party.name(),
                rows.stream()
                        .map(one -> new KnownBy.Row(
                                here.called(one.colleague(), viewer),
                                Viewer.initials(one.colleague()),
                                here.hasLeft(one.colleague()),
                                one.percent(),
                                Degree.of(one.strength()),
                                one.explained(viewer.formats(), now)))
                        .toList(),
                switch (party.kind()) {
                    case PERSON -> new KnownBy.More("Introductions", party.path() + "/introductions");
                    case ORGANISATION -> new KnownBy.More("Chart", party.path() + "/chart");
                    case HOUSEHOLD -> new KnownBy.More("", "");
                });
    }
}
