package rapport.customers.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.Reading;
import rapport.listing.ListDefinition;
import rapport.listing.cells.CellEditor;
import rapport.listing.cells.ListCells;

/// The facts of people and organisations that are edited in their lists.
@Component
class FactCells implements ListCells {
    private final CellSaving saving;
    private final CompanyDay companyDay;

    FactCells(CellSaving saving, CompanyDay companyDay) {
        this.saving = saving;
        this.companyDay = companyDay;
    }

    @Override
    public List<CellEditor> of(ListDefinition<?> list) {
        return PartyKind.of(list.recordKind()).map(this::of).orElse(List.of());
    }

    private List<CellEditor> of(PartyKind kind) {
        return List.of(
                kind == PartyKind.PERSON ? language() : industry(),
                first(kind, "email", IdentifierKind.EMAIL),
                first(kind, "phone", IdentifierKind.PHONE),
                new RoleMoves(kind, saving, companyDay));
    }

    private CellEditor language() {
        return new FactCell(
                PartyKind.PERSON,
                "language",
                PartyField.LANGUAGE.of(CustomerKinds.PERSON),
                facts -> facts instanceof PersonFacts person ? Objects.requireNonNullElse(person.language(), "") : "",
                _ -> List.of(),
                false,
                (typed, _) -> FieldReading.read("language", Map.of("language", typed), true),
                saving);
    }

    private CellEditor industry() {
        return new FactCell(
                PartyKind.ORGANISATION,
                "industry",
                PartyField.INDUSTRY.of(CustomerKinds.ORGANISATION),
                facts -> facts instanceof OrganisationFacts firm ? firm.industry() : "",
                _ -> List.of(),
                false,
                (typed, _) -> FieldReading.read("industry", Map.of("industry", typed), false),
                saving);
    }

    /// A list shows the first of the e-mails or phones: this is the one that is edited.
    private CellEditor first(PartyKind kind, String column, IdentifierKind of) {
        return new FactCell(
                kind,
                column,
                PartyField.of(of).of(kind.recordKind()),
                facts -> first(facts, of).map(IdentifierFact::value).orElse(""),
                _ -> List.of(),
                false,
                (typed, viewer) -> exchanged(of, typed, viewer),
                saving);
    }

    private static FactChange exchanged(IdentifierKind kind, String typed, Viewer viewer) {
        if (typed.isBlank()) {
            return new FactChange.Change(facts -> facts.withIdentifiers(facts.identifiers().stream()
                    .filter(fact -> !Optional.of(fact).equals(first(facts, kind)))
                    .toList()));
        }
        return switch (IdentifierReading.read(kind, typed, "", IdentifierController.country(viewer))) {
            case Reading.Refused<IdentifierFact>(var why) -> new FactChange.Refused(why);
            case Reading.Understood<IdentifierFact>(var fact) ->
                new FactChange.Change(facts -> facts.withIdentifiers(exchanged(facts, fact)));
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
