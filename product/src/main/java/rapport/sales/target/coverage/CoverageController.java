package rapport.sales.target.coverage;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.Parties;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.expressions.Option;
import rapport.network.LastTouches;
import rapport.network.LastTouches.Touch;
import rapport.sales.BuyingRoleId;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.sales.account.Stakeholders;
import rapport.sales.buying.BuyingRole;
import rapport.sales.buying.BuyingRoles;
import rapport.sales.target.TargetHeads;
import rapport.web.Html;
import templates.Templates;

/// Whom we know at a target in which role, who of us spoke with them last, and what is missing.
@Controller
@AllowedTo(on = SalesKinds.TARGET)
class CoverageController {
    private static final int SHOWN = 60;

    private final TargetHeads heads;
    private final Stakeholders stakeholders;
    private final Parties parties;
    private final BuyingRoles roles;
    private final LastTouches touches;
    private final Clock clock;
    private final Templates templates;

    CoverageController(
            TargetHeads heads,
            Stakeholders stakeholders,
            Parties parties,
            BuyingRoles roles,
            LastTouches touches,
            Clock clock,
            Templates templates) {
        this.heads = heads;
        this.stakeholders = stakeholders;
        this.parties = parties;
        this.roles = roles;
        this.touches = touches;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/targets/{id}/coverage")
    Html show(@PathVariable TargetId id, Viewer viewer) {
        TargetHeads.Head head = heads.find(id, viewer).orElseThrow(TargetHeads::nothing);
        List<Stakeholders.Known> known = stakeholders.at(head.party(), viewer);
        Map<PartyId, Parties.Named> people =
                parties.named(known.stream().map(Stakeholders.Known::person).toList(), viewer);
        Instant now = clock.instant();
        Map<PartyId, Touch> last = touches.with(people.keySet(), now, viewer);
        List<BuyingRole> all = roles.all();
        Set<BuyingRoleId> wanted = new HashSet<>(heads.wanted(head.list()));
        List<BuyingRole> asked =
                all.stream().filter(role -> wanted.contains(role.id())).toList();
        var coverage = new Coverage(
                asked.stream()
                        .map(role -> new Coverage.Role(
                                role.name(),
                                in(role, known, people)
                                        .map(one -> new Coverage.Person(one.name(), at(last.get(one.id()))))
                                        .toList()))
                        .toList(),
                FactSight.of(PartyKind.PERSON, viewer).shows(PartyField.CONTACT));
        boolean says = viewer.mayWrite()
                && viewer.rights().may(CustomerKinds.ORGANISATION, Right.EDIT)
                && parties.changeable(Set.of(head.party()), viewer).contains(head.party());
        return Html.ok(templates.salesTargetCoverageCoverage(new CoverageCard(
                coverage.covered(),
                asked.stream()
                        .map(role -> new CoverageCard.Role(
                                role.name(),
                                in(role, known, people)
                                        .map(one -> person(one, last.get(one.id()), now, viewer))
                                        .toList()))
                        .toList(),
                coverage.gaps(now),
                says ? "/organisations/" + head.party() + "/account/stakeholders" : "",
                says ? options(head.party(), viewer) : List.of(),
                all.stream()
                        .filter(role -> !role.retired())
                        .map(role -> new Option(role.id().toString(), role.name()))
                        .toList())));
    }

    private static Stream<Parties.Named> in(
            BuyingRole role, List<Stakeholders.Known> known, Map<PartyId, Parties.Named> people) {
        return known.stream()
                .filter(one -> one.role().equals(role.id()))
                .map(Stakeholders.Known::person)
                .distinct()
                .map(people::get)
                .filter(Objects::nonNull);
    }

    private List<Option> options(PartyId organisation, Viewer viewer) {
        return parties.peopleOf(organisation, SHOWN, viewer).stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    private static CoverageCard.Person person(Parties.Named one, @Nullable Touch touch, Instant now, Viewer viewer) {
        return new CoverageCard.Person(
                one.name(),
                one.path(),
                touch == null ? "" : touch.colleague() + ", " + viewer.formats().ago(touch.at(), now),
                touch == null ? "" : touch.degree());
    }

    private static @Nullable Instant at(@Nullable Touch touch) {
        return touch == null ? null : touch.at();
    }
}
