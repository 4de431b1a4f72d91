package rapport.api.network;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.network.introduction.Introductions;
import rapport.network.strength.Acquaintances;
import rapport.timeline.TimelineKinds;
import rapport.web.NotFound;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(on = TimelineKinds.INTERACTION)
@Tag(name = "Network")
class NetworkApi {
    private static final int MOST_COLLEAGUES = 50;
    private static final int MOST_WAYS = 3;

    @Schema(name = "Acquaintances")
    record AcquaintancesDocument(List<AcquaintanceDocument> items) {}

    @Schema(name = "Introductions")
    record IntroductionsDocument(List<IntroductionDocument> items) {}

    private final Parties parties;
    private final Acquaintances acquaintances;
    private final Introductions introductions;
    private final Clock clock;

    NetworkApi(Parties parties, Acquaintances acquaintances, Introductions introductions, Clock clock) {
        this.parties = parties;
        this.acquaintances = acquaintances;
        this.introductions = introductions;
        this.clock = clock;
    }

    @GetMapping("/people/{id}/acquaintances")
    @Operation(operationId = "acquaintancesOfPerson", summary = "Who of us knows a person, the best acquainted first")
    AcquaintancesDocument ofPerson(@PathVariable PartyId id, Viewer viewer) {
        return known(found(id, PartyKind.PERSON, viewer), viewer);
    }

    @GetMapping("/organisations/{id}/acquaintances")
    @Operation(
            operationId = "acquaintancesOfOrganisation",
            summary = "Who of us knows an organisation or its people, the best acquainted first")
    AcquaintancesDocument ofOrganisation(@PathVariable PartyId id, Viewer viewer) {
        return known(found(id, PartyKind.ORGANISATION, viewer), viewer);
    }

    @GetMapping("/people/{id}/introductions")
    @Operation(
            operationId = "introductionsToPerson",
            summary = "The strongest ways to a person",
            description = "At most three, over people whom the account of the token may see.")
    IntroductionsDocument introductions(@PathVariable PartyId id, Viewer viewer) {
        var person = found(id, PartyKind.PERSON, viewer);
        return new IntroductionsDocument(introductions.to(person.id(), MOST_WAYS, viewer).stream()
                .map(IntroductionDocument::of)
                .toList());
    }

    private AcquaintancesDocument known(Parties.Named party, Viewer viewer) {
        return new AcquaintancesDocument(acquaintances.of(party, MOST_COLLEAGUES, clock.instant(), viewer).stream()
                .map(AcquaintanceDocument::of)
                .toList());
    }

    private Parties.Named found(PartyId id, PartyKind kind, Viewer viewer) {
        return parties.find(id, viewer)
                .filter(party -> party.kind() == kind)
                .orElseThrow(() -> new NotFound("There is no such customer, or you may not see it."));
    }
}
