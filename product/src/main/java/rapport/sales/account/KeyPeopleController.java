package rapport.sales.account;

import static rapport.sales.db.Tables.BUYER;
import static rapport.sales.db.Tables.BUYING_ROLE;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartySight;
import rapport.network.LastTouches;
import rapport.sales.buying.BuyingRole;
import rapport.sales.buying.BuyingRoles;
import rapport.sales.opportunity.OpportunitySight;
import rapport.web.Html;
import templates.Templates;

/// Whom we know at an account: what they are in our deals, and who spoke with them last.
@Controller
@AllowedTo(on = CustomerKinds.ORGANISATION)
class KeyPeopleController {
    private static final int SHOWN = 30;

    private final DSLContext db;
    private final Parties parties;
    private final BuyingRoles roles;
    private final LastTouches touches;
    private final Clock clock;
    private final Templates templates;

    KeyPeopleController(
            DSLContext db, Parties parties, BuyingRoles roles, LastTouches touches, Clock clock, Templates templates) {
        this.db = db;
        this.parties = parties;
        this.roles = roles;
        this.touches = touches;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/organisations/{id}/account/people")
    Html show(@PathVariable PartyId id, Viewer viewer) {
        List<Parties.Named> staff = parties.peopleOf(id, SHOWN, viewer);
        Map<PartyId, List<String>> said = said(id, viewer);
        var others = parties.named(
                said.keySet().stream()
                        .filter(one ->
                                staff.stream().noneMatch(person -> person.id().equals(one)))
                        .toList(),
                viewer);
        List<Parties.Named> people =
                Stream.concat(staff.stream(), others.values().stream()).toList();
        var last = touches.with(people.stream().map(Parties.Named::id).toList(), viewer);
        return Html.ok(templates.salesAccountPeople(new KeyPeople(
                people.stream()
                        .map(one -> new KeyPeople.Row(
                                one.name(),
                                one.path(),
                                String.join(", ", said.getOrDefault(one.id(), List.of())),
                                words(last.get(one.id()), viewer)))
                        .toList(),
                gaps(said))));
    }

    /// What people are in the deals with an organisation that the viewer may see.
    private Map<PartyId, List<String>> said(PartyId id, Viewer viewer) {
        return db.selectDistinct(BUYER.PERSON_ID, BUYING_ROLE.NAME)
                .from(BUYER)
                .join(BUYING_ROLE)
                .on(BUYING_ROLE.ID.eq(BUYER.BUYING_ROLE_ID))
                .join(OPPORTUNITY)
                .on(OPPORTUNITY.ID.eq(BUYER.OPPORTUNITY_ID))
                .where(OPPORTUNITY.PARTY_ID.eq(id))
                .and(OpportunitySight.of(viewer))
                .and(PartySight.among(BUYER.PERSON_ID, viewer))
                .fetchGroups(BUYER.PERSON_ID, BUYING_ROLE.NAME);
    }

    private List<String> gaps(Map<PartyId, List<String>> said) {
        var gaps = new ArrayList<String>();
        roles.open().stream()
                .filter(BuyingRole::needed)
                .filter(role -> said.values().stream().noneMatch(names -> names.contains(role.name())))
                .forEach(
                        role -> gaps.add("No " + role.name().toLowerCase(Locale.ROOT) + " is known in any deal here."));
        return gaps;
    }

    private String words(LastTouches.@Nullable Touch touch, Viewer viewer) {
        Instant now = clock.instant();
        return touch == null ? "" : touch.colleague() + ", " + viewer.formats().ago(touch.at(), now);
    }
}
