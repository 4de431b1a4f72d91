package rapport.customers.keeping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;

/// What is new in what we are told, held against what we know. Nothing that we know is lost: an e-mail that the file
/// does not name stays. What the file says of a name, a date of birth or a note replaces ours.
final class Merging {
    private Merging() {}

    /// What we know afterwards.
    static PartyFacts together(PartyFacts known, PartyFacts told) {
        var identifiers = joined(known.identifiers(), news(known, told).identifiers());
        var addresses = joined(known.addresses(), news(known, told).addresses());
        var roles = joined(known.roles(), news(known, told).roles());
        String note = told.note().isEmpty() ? known.note() : told.note();
        var additions = known.additions().and(told.additions());
        return switch (known) {
            case PersonFacts ours
            when told instanceof PersonFacts theirs ->
                new PersonFacts(
                        theirs.name().isEmpty() ? ours.name() : theirs.name(),
                        firstOf(theirs.born(), ours.born()),
                        firstOf(theirs.language(), ours.language()),
                        identifiers,
                        addresses,
                        roles,
                        joined(ours.employments(), newEmployments(ours, theirs)),
                        note,
                        additions);
            case OrganisationFacts ours
            when told instanceof OrganisationFacts theirs ->
                new OrganisationFacts(
                        theirs.name().isEmpty() ? ours.name() : theirs.name(),
                        theirs.legalForm().isEmpty() ? ours.legalForm() : theirs.legalForm(),
                        theirs.industry().isEmpty() ? ours.industry() : theirs.industry(),
                        identifiers,
                        addresses,
                        roles,
                        note,
                        additions);
            default -> known;
        };
    }

    /// Only the rows that have to be added.
    static PartyFacts news(PartyFacts known, PartyFacts told) {
        var identifiers = told.identifiers().stream()
                .filter(fact -> known.identifiers().stream().noneMatch(ours -> isSame(ours, fact)))
                .toList();
        var addresses = told.addresses().stream()
                .filter(fact -> known.addresses().stream()
                        .noneMatch(ours -> ours.address().equals(fact.address())))
                .toList();
        var roles = told.roles().stream()
                .filter(fact -> known.roles().stream().noneMatch(ours -> ours.role() == fact.role()))
                .toList();
        return switch (told) {
            case PersonFacts theirs ->
                new PersonFacts(
                        theirs.name(),
                        theirs.born(),
                        theirs.language(),
                        identifiers,
                        addresses,
                        roles,
                        known instanceof PersonFacts ours ? newEmployments(ours, theirs) : List.of(),
                        theirs.note(),
                        theirs.additions().withTags(theirs.additions().without(known.tags())));
            case OrganisationFacts theirs ->
                new OrganisationFacts(
                        theirs.name(),
                        theirs.legalForm(),
                        theirs.industry(),
                        identifiers,
                        addresses,
                        roles,
                        theirs.note(),
                        theirs.additions().withTags(theirs.additions().without(known.tags())));
        };
    }

    private static List<EmploymentFact> newEmployments(PersonFacts known, PersonFacts told) {
        return told.employments().stream()
                .filter(fact -> known.employments().stream().noneMatch(ours -> isSame(ours, fact)))
                .toList();
    }

    private static boolean isSame(IdentifierFact one, IdentifierFact other) {
        return one.kind() == other.kind() && one.normal().equals(other.normal());
    }

    private static boolean isSame(EmploymentFact one, EmploymentFact other) {
        return FoldedText.fold(one.organisation()).equals(FoldedText.fold(other.organisation()));
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private static <T> @Nullable T firstOf(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
