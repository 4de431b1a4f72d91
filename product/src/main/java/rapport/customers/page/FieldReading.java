package rapport.customers.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.LanguageTag;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.Reading;
import rapport.web.Input;

/// Reads what was typed for a fact with one value.
final class FieldReading {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTE = 20_000;

    private FieldReading() {}

    static List<Input> nameInputs(boolean person, Map<String, String> values) {
        return person
                ? List.of(
                        Input.text("prefix", "Title before the name", values.getOrDefault("prefix", "")),
                        Input.text("given", "Given name", values.getOrDefault("given", "")),
                        Input.text("additional", "Other names", values.getOrDefault("additional", "")),
                        Input.text("family", "Family name", values.getOrDefault("family", "")),
                        Input.text("suffix", "After the name", values.getOrDefault("suffix", "")))
                : List.of(Input.text("name", "Name", values.getOrDefault("name", "")));
    }

    static FactChange read(String field, Map<String, String> typed, boolean person) {
        String text = typed.getOrDefault(field, "");
        return switch (field) {
            case "name" -> person ? personName(typed) : organisationName(text);
            case "born" -> born(text);
            case "language" -> language(text);
            case "industry" -> industry(CleanText.of(text));
            case "note" ->
                text.length() > LONGEST_NOTE
                        ? new FactChange.Refused("A note has at most 20,000 characters.")
                        : new FactChange.Change(facts -> facts.withNote(CleanText.withLines(text)));
            default -> new FactChange.Refused("There is no such fact.");
        };
    }

    private static FactChange personName(Map<String, String> typed) {
        if (typed.values().stream().anyMatch(part -> part.length() > LONGEST_NAME)) {
            return new FactChange.Refused("A part of a name has at most " + LONGEST_NAME + " characters.");
        }
        var name = PersonName.ofParts(
                typed.getOrDefault("prefix", ""),
                typed.getOrDefault("given", ""),
                typed.getOrDefault("additional", ""),
                typed.getOrDefault("family", ""),
                typed.getOrDefault("suffix", ""),
                null);
        if (name.isEmpty()) {
            return new FactChange.Refused("Write at least one part of the name.");
        }
        return new FactChange.Change(Facts.ofPerson(p -> new PersonFacts(
                name,
                p.born(),
                p.language(),
                p.identifiers(),
                p.addresses(),
                p.roles(),
                p.employments(),
                p.note(),
                p.additions())));
    }

    private static FactChange organisationName(String text) {
        String name = CleanText.of(text);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return new FactChange.Refused("Write the name, with at most " + LONGEST_NAME + " characters.");
        }
        return new FactChange.Change(facts -> facts instanceof OrganisationFacts o
                ? new OrganisationFacts(
                        name,
                        o.legalForm(),
                        o.industry(),
                        o.identifiers(),
                        o.addresses(),
                        o.roles(),
                        o.note(),
                        o.additions())
                : facts);
    }

    private static FactChange born(String text) {
        try {
            LocalDate born = text.isBlank() ? null : LocalDate.parse(text.strip());
            if (born != null && (born.getYear() < 1850 || born.getYear() > 2199)) {
                return new FactChange.Refused("A date of birth lies after 1850.");
            }
            return new FactChange.Change(Facts.ofPerson(p -> withBorn(p, born)));
        } catch (DateTimeException e) {
            return new FactChange.Refused("There is no such date: write year, month and day.");
        }
    }

    private static PersonFacts withBorn(PersonFacts p, @Nullable LocalDate born) {
        return new PersonFacts(
                p.name(),
                born,
                p.language(),
                p.identifiers(),
                p.addresses(),
                p.roles(),
                p.employments(),
                p.note(),
                p.additions());
    }

    private static FactChange language(String text) {
        if (text.isBlank()) {
            return new FactChange.Change(Facts.ofPerson(p -> withLanguage(p, null)));
        }
        return switch (LanguageTag.parse(text)) {
            case Reading.Understood<LanguageTag>(var language) ->
                new FactChange.Change(Facts.ofPerson(p -> withLanguage(p, language.tag())));
            case Reading.Refused<LanguageTag>(var sentence) -> new FactChange.Refused(sentence);
        };
    }

    private static PersonFacts withLanguage(PersonFacts p, @Nullable String language) {
        return new PersonFacts(
                p.name(),
                p.born(),
                language,
                p.identifiers(),
                p.addresses(),
                p.roles(),
                p.employments(),
                p.note(),
                p.additions());
    }

    private static FactChange industry(String industry) {
        return new FactChange.Change(facts -> facts instanceof OrganisationFacts o
                ? new OrganisationFacts(
                        o.name(),
                        o.legalForm(),
                        industry,
                        o.identifiers(),
                        o.addresses(),
                        o.roles(),
                        o.note(),
                        o.additions())
                : facts);
    }
}
