package rapport.customers.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one source tells about one person.
///
/// @param name     may be empty, where there is an identifier
/// @param language a BCP 47 tag
/// @param note     whatever has no place of its own, or empty
/// @param additions what the company has added of its own
public record PersonFacts(
        PersonName name,
        @Nullable LocalDate born,
        @Nullable String language,
        List<IdentifierFact> identifiers,
        List<AddressFact> addresses,
        List<RoleFact> roles,
        List<EmploymentFact> employments,
        String note,
        Additions additions)
        implements PartyFacts {

    public PersonFacts {
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
        roles = List.copyOf(roles);
        employments = List.copyOf(employments);
    }

    /// To whom the company has added nothing of its own.
    public PersonFacts(
            PersonName name,
            @Nullable LocalDate born,
            @Nullable String language,
            List<IdentifierFact> identifiers,
            List<AddressFact> addresses,
            List<RoleFact> roles,
            List<EmploymentFact> employments,
            String note) {
        this(name, born, language, identifiers, addresses, roles, employments, note, Additions.NONE);
    }

    public PersonFacts withName(PersonName name) {
        return new PersonFacts(name, born, language, identifiers, addresses, roles, employments, note, additions);
    }

    public PersonFacts withBorn(@Nullable LocalDate born) {
        return new PersonFacts(name, born, language, identifiers, addresses, roles, employments, note, additions);
    }

    public PersonFacts withLanguage(@Nullable String language) {
        return new PersonFacts(name, born, language, identifiers, addresses, roles, employments, note, additions);
    }

    @Override
    public PersonFacts withIdentifiers(List<IdentifierFact> identifiers) {
        return new PersonFacts(name, born, language, identifiers, addresses, roles, employments, note, additions);
    }

    @Override
    public PersonFacts withAddresses(List<AddressFact> addresses) {
        return new PersonFacts(name, born, language, identifiers, addresses, roles, employments, note, additions);
    }

    @Override
    public PersonFacts withRoles(List<RoleFact> roles) {
        return new PersonFacts(name, born, language, identifiers, addresses, roles, employments, note, additions);
    }

    public PersonFacts withEmployments(List<EmploymentFact> employments) {
        return new PersonFacts(name, born, language, identifiers, addresses, roles, employments, note, additions);
    }

    @Override
    public PersonFacts withNote(String note) {
        return new PersonFacts(name, born, language, identifiers, addresses, roles, employments, note, additions);
    }

    @Override
    public PersonFacts withAdditions(Additions more) {
        return new PersonFacts(name, born, language, identifiers, addresses, roles, employments, note, more);
    }

    /// The name, or where there is none the first e-mail address or phone number.
    public String display() {
        return name.isEmpty()
                ? Stream.of(IdentifierKind.EMAIL, IdentifierKind.PHONE)
                        .flatMap(kind -> identifiers.stream().filter(identifier -> identifier.kind() == kind))
                        .map(IdentifierFact::value)
                        .findFirst()
                        .orElse("")
                : name.display();
    }
}
