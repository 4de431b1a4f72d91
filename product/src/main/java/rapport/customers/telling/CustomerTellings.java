package rapport.customers.telling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyRole;
import rapport.customers.survival.SurvivalRule;
import rapport.customers.tags.Tag;
import rapport.customers.tags.Tags;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomTelling;
import rapport.journal.PlainTelling;
import rapport.journal.Row;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;

/// The tables of customers in the words of their pages.
@Configuration(proxyBeanMethods = false)
class CustomerTellings {
    @Bean
    static Telling partyTelling(CustomFields fields) {
        return new CustomTelling(
                new PlainTelling(
                                "customers.party",
                                CustomerTellings::kind,
                                "customers",
                                row -> row.text("name"),
                                List.of(
                                        new Label("name", "Name"),
                                        new Label("note", "Note"),
                                        new Label("owner_id", "Owner")),
                                List.of("owner_id"),
                                PlainTelling.Values.PLAIN)
                        .hidden((column, row) -> switch (column) {
                            case "note" -> PartyField.NOTE.key();
                            case "owner_id" -> PartyField.OWNER.key();
                            case "", "name" -> calledBy(row);
                            default -> "";
                        }),
                fields,
                List.of(CustomerKinds.PERSON, CustomerKinds.ORGANISATION),
                row -> PartyKind.valueOf(row.text("kind")).recordKind());
    }

    private static String kind(Row row) {
        return switch (PartyKind.valueOf(row.text("kind"))) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organisation";
            case HOUSEHOLD -> "Household";
        };
    }

    /// Whoever has no name is called by an e-mail or a phone, which not everybody may see.
    private static String calledBy(Row row) {
        return row.text("kind").equals("PERSON") ? calledByContact(row.text("name")) : "";
    }

    private static String calledByContact(String name) {
        boolean phone = !name.isEmpty() && name.chars().noneMatch(Character::isLetter);
        return name.contains("@") ? PartyField.EMAIL.key() : phone ? PartyField.PHONE.key() : "";
    }

    /// A person is told as a whole by its party; here stand the parts of the name and what else changes.
    @Bean
    static Telling personTelling() {
        return PlainTelling.of(
                        "customers.person",
                        "",
                        "people",
                        _ -> "",
                        List.of(
                                new Label("prefix", "Title"),
                                new Label("given", "Given name"),
                                new Label("additional", "Middle name"),
                                new Label("family", "Family name"),
                                new Label("suffix", "Suffix"),
                                new Label("born", "Born"),
                                new Label("language", "Language")))
                .hidden((column, _) -> Set.of("born", "language").contains(column) ? column : "");
    }

    @Bean
    static Telling organisationTelling() {
        return PlainTelling.of(
                        "customers.organisation",
                        "",
                        "organisations",
                        _ -> "",
                        List.of(new Label("legal_form", "Legal form"), new Label("industry", "Industry")))
                .hidden((column, _) -> column.isEmpty() ? "" : PartyField.INDUSTRY.key());
    }

    @Bean
    static Telling identifierTelling() {
        return new PlainTelling(
                        "customers.identifier",
                        row -> IdentifierKind.valueOf(row.text("kind")).label(),
                        "e-mails, phones and other identifiers",
                        row -> labelled(row, row.text("written")),
                        List.of(new Label("written", ""), new Label("label", "Label")),
                        List.of(),
                        PlainTelling.Values.PLAIN)
                .hidden((_, row) ->
                        PartyField.of(IdentifierKind.valueOf(row.text("kind"))).key());
    }

    @Bean
    static Telling addressTelling() {
        return PlainTelling.of(
                        "customers.address",
                        "Address",
                        "addresses",
                        row -> labelled(row, address(row)),
                        List.of(
                                new Label("lines", "Lines"),
                                new Label("dependent_locality", "District"),
                                new Label("postcode", "Postcode"),
                                new Label("locality", "Town"),
                                new Label("admin_area", "Region"),
                                new Label("country", "Country"),
                                new Label("label", "Label")))
                .hidden((_, _) -> PartyField.ADDRESS.key());
    }

    @Bean
    static Telling roleTelling() {
        return PlainTelling.of(
                        "customers.party_role",
                        "Role",
                        "roles",
                        row -> PartyRole.valueOf(row.text("role")).label(),
                        List.of(new Label("since", "since"), new Label("until", "until")))
                .hidden((_, _) -> PartyField.ROLE.key());
    }

    @Bean
    static Telling mergedTelling() {
        return PlainTelling.of("customers.merged", "Merged with", "merges", row -> row.text("name"), List.of())
                .hidden((_, row) -> calledByContact(row.text("name")));
    }

    /// A choice is told with the fact that was changed; by itself only where it was let go.
    @Bean
    static Telling chosenTelling() {
        return PlainTelling.of("customers.chosen", "", "chosen facts", _ -> "", List.of());
    }

    @Bean
    static Telling householdRejectionTelling() {
        return PlainTelling.of(
                "customers.household_rejection", "Not a household", "rejected households", _ -> "", List.of());
    }

    @Bean
    static Telling sourceTrustTelling() {
        return PlainTelling.of(
                "customers.source_trust",
                "Trust in a source",
                "sources",
                _ -> "",
                List.of(new Label("trust", "Trust"), new Label("withdrawn_at", "Withdrawn")));
    }

    @Bean
    static Telling survivorshipTelling() {
        return PlainTelling.of(
                "customers.survivorship",
                "What survives",
                "rules of survival",
                row -> SurvivalRule.valueOf(row.text("rule")).label(),
                List.of(new Label("rule", "Rule")));
    }

    @Bean
    static Telling tagTelling() {
        return PlainTelling.of(
                "customers.tag", "Tag", "tags", row -> row.text("name"), List.of(new Label("name", "Name")));
    }

    @Bean
    static Telling partyTagTelling(Tags tags) {
        return PlainTelling.of(
                        "customers.party_tag",
                        "Tag",
                        "tags of customers",
                        row -> tags.all().stream()
                                .filter(tag -> tag.id().value().equals(row.id("tag_id")))
                                .map(Tag::name)
                                .findFirst()
                                .orElse("that is gone"),
                        List.of())
                .hidden((_, _) -> PartyField.TAG.key());
    }

    private static String labelled(Row row, String text) {
        return row.text("label").isEmpty() ? text : text + " (" + row.text("label") + ")";
    }

    private static String address(Row row) {
        var lines = row.value("lines");
        String street = lines == null
                ? ""
                : lines.valueStream().map(line -> line.asString("")).collect(Collectors.joining(", "));
        return Stream.of(street, row.text("postcode") + " " + row.text("locality"), row.text("country"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
