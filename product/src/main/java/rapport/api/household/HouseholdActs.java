package rapport.api.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.api.problem.ProblemKind;
import rapport.api.reading.ContentTag;
import rapport.api.reading.Json;
import rapport.api.reading.JsonReading;
import rapport.api.reading.MergePatch;
import rapport.company.CompanyDay;
import rapport.customers.PartyId;
import rapport.customers.household.HouseholdRole;
import rapport.customers.household.Households;
import rapport.customers.household.Joining;
import rapport.customers.household.KeepHousehold;
import rapport.customers.household.Keeping;
import rapport.customers.household.MakeHousehold;
import rapport.customers.household.NewHousehold;
import rapport.customers.keeping.DeleteParties;
import rapport.web.NotFound;

/// What programs do with households. Whatever is refused ends as a problem, and nothing of the
/// request is done then.
@Component
@Transactional
class HouseholdActs {
    private final Households households;
    private final MakeHousehold make;
    private final KeepHousehold keep;
    private final DeleteParties delete;
    private final JsonReading json;
    private final CompanyDay companyDay;

    HouseholdActs(
            Households households,
            MakeHousehold make,
            KeepHousehold keep,
            DeleteParties delete,
            JsonReading json,
            CompanyDay companyDay) {
        this.households = households;
        this.make = make;
        this.keep = keep;
        this.delete = delete;
        this.json = json;
        this.companyDay = companyDay;
    }

    List<HouseholdDocument> of(List<UUID> ids, Viewer viewer) {
        return households.of(ids.stream().map(PartyId::new).toList(), viewer).stream()
                .map(HouseholdDocument::of)
                .toList();
    }

    HouseholdDocument find(PartyId id, Viewer viewer) {
        return HouseholdDocument.of(household(id, viewer));
    }

    HouseholdDocument add(HouseholdTold told, Viewer viewer) {
        var joining = new ArrayList<Joining>();
        var problems = new ArrayList<FieldProblem>();
        List<HouseholdTold.Member> members = Json.orEmpty(told.members());
        for (int i = 0; i < members.size(); i++) {
            HouseholdTold.Member member = members.get(i);
            String pointer = "/members/" + i;
            if (member == null || member.person() == null) {
                problems.add(new FieldProblem(pointer + "/person", "Send the id of the person."));
            } else {
                Optional<HouseholdRole> role = role(member.role());
                if (role.isEmpty()) {
                    problems.add(new FieldProblem(pointer + "/role", roles()));
                } else {
                    joining.add(joining(new PartyId(member.person()), role.get(), member.since()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw ApiRefusal.ofFields(problems);
        }
        return switch (make.of(new NewHousehold(Json.orEmpty(told.name()), joining, null, null), viewer)) {
            case Keeping.Done(var id) -> find(id, viewer);
            case Keeping.Refused(var because) -> throw ApiRefusal.of(ProblemKind.CANNOT_NOW, because);
            case Keeping.Missing() ->
                throw ApiRefusal.ofFields(List.of(new FieldProblem(
                        "/members", "One of them is not there, or is nobody that you may see and change.")));
        };
    }

    HouseholdDocument change(PartyId id, @Nullable String ifMatch, MergePatch patch, Viewer viewer) {
        HouseholdDocument known = find(id, viewer);
        version(known).check(ifMatch);
        var now = json.bind(patch.applyTo(json.written(new HouseholdChange(known.name()))), HouseholdChange.class);
        String name = Json.orEmpty(now.name());
        return name.equals(known.name()) ? known : kept(id, keep.call(id, name, viewer), viewer);
    }

    /// Who lives there already is given the role; everybody else comes in.
    HouseholdDocument put(PartyId id, PartyId person, MembershipTold told, Viewer viewer) {
        HouseholdRole role =
                role(told.role()).orElseThrow(() -> ApiRefusal.ofFields(List.of(new FieldProblem("/role", roles()))));
        if (household(id, viewer).isHomeOf(person)) {
            if (told.since() != null) {
                throw ApiRefusal.ofFields(List.of(new FieldProblem(
                        "/since", "Since when is said when somebody comes; leave it out to change the role.")));
            }
            return kept(id, keep.give(id, person, role, viewer), viewer);
        }
        return kept(id, keep.join(id, joining(person, role, told.since()), viewer), viewer);
    }

    HouseholdDocument leave(PartyId id, PartyId person, Viewer viewer) {
        return kept(id, keep.leave(id, person, viewer), viewer);
    }

    void delete(PartyId id, @Nullable String ifMatch, Viewer viewer) {
        version(find(id, viewer)).check(ifMatch);
        if (delete.of(List.of(id), viewer).isEmpty()) {
            throw nothing();
        }
    }

    ContentTag version(HouseholdDocument document) {
        return ContentTag.of(json.written(document));
    }

    private HouseholdDocument kept(PartyId id, Keeping keeping, Viewer viewer) {
        return switch (keeping) {
            case Keeping.Done _ -> find(id, viewer);
            case Keeping.Refused(var because) -> throw ApiRefusal.of(ProblemKind.CANNOT_NOW, because);
            case Keeping.Missing() -> throw nothing();
        };
    }

    private Joining joining(PartyId person, HouseholdRole role, @Nullable LocalDate since) {
        return new Joining(person, role, Objects.requireNonNullElseGet(since, companyDay::today));
    }

    private Households.Household household(PartyId id, Viewer viewer) {
        return households.find(id, viewer).orElseThrow(HouseholdActs::nothing);
    }

    private static Optional<HouseholdRole> role(@Nullable String told) {
        return told == null
                ? Optional.of(HouseholdRole.OTHER)
                : Arrays.stream(HouseholdRole.values())
                        .filter(role -> role.name().equals(told))
                        .findFirst();
    }

    private static String roles() {
        return "Send one of " + Arrays.toString(HouseholdRole.values()) + ".";
    }

    private static NotFound nothing() {
        return new NotFound("There is no such household or person, or none that you may see or change.");
    }
}
