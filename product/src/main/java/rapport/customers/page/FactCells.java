package rapport.customers.page;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Viewer;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.Reading;
import rapport.listing.cells.CellEditor;

/// The facts of people and organisations that are edited in their lists.
@Configuration(proxyBeanMethods = false)
class FactCells {
    private final CellSaving saving;

    FactCells(CellSaving saving) {
        this.saving = saving;
    }

    @Bean
    CellEditor languageOfPeople() {
        return new FactCell(
                PartyKind.PERSON,
                "language",
                PartyField.LANGUAGE,
                facts -> facts instanceof PersonFacts person ? Objects.requireNonNullElse(person.language(), "") : "",
                (typed, _) -> FieldReading.read("language", Map.of("language", typed), true),
                saving);
    }

    @Bean
    CellEditor industryOfOrganisations() {
        return new FactCell(
                PartyKind.ORGANISATION,
                "industry",
                PartyField.INDUSTRY,
                facts -> facts instanceof OrganisationFacts firm ? firm.industry() : "",
                (typed, _) -> FieldReading.read("industry", Map.of("industry", typed), false),
                saving);
    }

    @Bean
    CellEditor emailOfPeople() {
        return first(PartyKind.PERSON, "email", IdentifierKind.EMAIL);
    }

    @Bean
    CellEditor emailOfOrganisations() {
        return first(PartyKind.ORGANISATION, "email", IdentifierKind.EMAIL);
    }

    @Bean
    CellEditor phoneOfPeople() {
        return first(PartyKind.PERSON, "phone", IdentifierKind.PHONE);
    }

    @Bean
    CellEditor phoneOfOrganisations() {
        return first(PartyKind.ORGANISATION, "phone", IdentifierKind.PHONE);
    }

    @Bean
    CellEditor rolesOfPeople(Clock clock) {
        return new RoleMoves(PartyKind.PERSON, saving, clock);
    }

    @Bean
    CellEditor rolesOfOrganisations(Clock clock) {
        return new RoleMoves(PartyKind.ORGANISATION, saving, clock);
    }

    /// A list shows the first of the e-mails or phones: this is the one that is edited.
    private CellEditor first(PartyKind kind, String column, IdentifierKind of) {
        return new FactCell(
                kind,
                column,
                PartyField.of(of),
                facts -> first(facts, of).map(IdentifierFact::value).orElse(""),
                (typed, viewer) -> exchanged(of, typed, viewer),
                saving);
    }

    private static FactChange exchanged(IdentifierKind kind, String typed, Viewer viewer) {
        if (typed.isBlank()) {
            return new FactChange.Change(facts -> Facts.withIdentifiers(
                    facts,
                    facts.identifiers().stream()
                            .filter(fact -> !Optional.of(fact).equals(first(facts, kind)))
                            .toList()));
        }
        return switch (IdentifierReading.read(kind, typed, "", IdentifierController.country(viewer))) {
            case Reading.Refused<IdentifierFact>(var why) -> new FactChange.Refused(why);
            case Reading.Understood<IdentifierFact>(var fact) ->
                new FactChange.Change(facts -> Facts.withIdentifiers(facts, exchanged(facts, fact)));
        };
    }

    private static List<IdentifierFact> exchanged(PartyFacts facts, IdentifierFact by) {
        return first(facts, by.kind())
                .map(old -> facts.identifiers().stream()
                        .map(fact -> fact.equals(old) ? labelled(by, old.label()) : fact)
                        .distinct()
                        .toList())
                .orElseGet(() -> Facts.plus(facts.identifiers(), by));
    }

    private static IdentifierFact labelled(IdentifierFact fact, String label) {
        return new IdentifierFact(fact.kind(), fact.value(), fact.normal(), label, fact.valid());
    }

    private static Optional<IdentifierFact> first(PartyFacts facts, IdentifierKind kind) {
        return facts.identifiers().stream().filter(fact -> fact.kind() == kind).findFirst();
    }
}
