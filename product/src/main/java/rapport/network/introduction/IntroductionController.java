package rapport.network.introduction;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.network.strength.AllStaff;
import rapport.network.strength.Degree;
import rapport.timeline.TimelineKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// Who can introduce me to a person. The page stands at once; the ways are looked for once it
/// does.
@Controller
@AllowedTo(on = TimelineKinds.INTERACTION)
class IntroductionController {
    private static final int MOST = 3;

    private final Parties parties;
    private final Introductions introductions;
    private final AllStaff staff;
    private final Templates templates;

    IntroductionController(Parties parties, Introductions introductions, AllStaff staff, Templates templates) {
        this.parties = parties;
        this.introductions = introductions;
        this.staff = staff;
        this.templates = templates;
    }

    @GetMapping("/people/{id}/introductions")
    Html show(@PathVariable PartyId id, Viewer viewer) {
        var person = person(id, viewer);
        return Html.page(
                "Introductions to " + person.name(), templates.networkIntroductionPage(person.name(), person.path()));
    }

    @GetMapping("/people/{id}/introductions/ways")
    Html ways(@PathVariable PartyId id, Viewer viewer) {
        var person = person(id, viewer);
        var ways = introductions.to(id, MOST, viewer);
        var here = staff.today();
        return Html.ok(templates.networkIntroductionWays(new WaysPage(
                person.name(),
                person.path(),
                ways.stream()
                        .map(way -> new WaysPage.Shown(
                                way,
                                Degree.of(way.strength()),
                                way.advice(here.hasLeft(way.stops().getFirst().name()))))
                        .toList(),
                ways.isEmpty() ? new WaysDrawing(0, 0, List.of(), List.of()) : WaysDrawing.of(ways))));
    }

    private Parties.Named person(PartyId id, Viewer viewer) {
        return parties.find(id, viewer)
                .filter(party -> party.kind() == PartyKind.PERSON)
                .orElseThrow(() -> new NotFound("There is nobody at this address, or nobody that you may see."));
    }
}
