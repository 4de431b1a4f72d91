package rapport.intake.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.LanguageTag;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.Reading;

/// Reads a row as a person: someone with a name, an e-mail address or a phone number.
record PersonRow(Row row, AddedFacts added) {

    RowFacts facts() {
        if (row.isBlank()) {
            return new RowFacts.Blank();
        }
        var addresses = new Addresses(row);
        var identifiers = new Identifiers(row, addresses.country()).facts();
        var name = name(addresses.country());
        var born = row.date(Target.BIRTHDAY);
        if (born != null && born.getYear() > row.mapping().newest().getValue()) {
            row.refuse(Target.BIRTHDAY, "This birthday is in the future. Correct the year.");
        }
        var language = language();
        var roles = Roles.of(row);
        var additions = added.facts();
        if (name.isEmpty() && row.problems().isEmpty() && identifiers.stream().noneMatch(PersonRow::reachesSomeone)) {
            row.refuse("", "", "The row names nobody: it has no name, no e-mail address and no phone number.");
        }
        if (!row.problems().isEmpty()) {
            return new RowFacts.Refused(List.copyOf(row.problems()));
        }
        var key = row.text(Target.SOURCE_KEY);
        return new RowFacts.Told(
                new PersonFacts(
                        name,
                        born,
                        language,
                        identifiers,
                        addresses.facts(),
                        roles,
                        employments(),
                        row.note(),
                        additions),
                key.isEmpty() ? null : key,
                List.copyOf(row.warnings()),
                ConsentCells.of(row));
    }

    private static boolean reachesSomeone(IdentifierFact identifier) {
        return identifier.kind() == IdentifierKind.EMAIL || identifier.kind() == IdentifierKind.PHONE;
    }

    /// The parts, where the row has them; a name in one piece is taken apart otherwise.
    private PersonName name(@Nullable Country country) {
        var given = row.text(Target.GIVEN_NAME);
        var family = row.text(Target.FAMILY_NAME);
        var full = row.text(Target.FULL_NAME);
        var prefix = row.cell(Target.PREFIX) == null ? "" : row.texts(Target.PREFIX);
        var suffix = row.text(Target.SUFFIX);
        if (!(given + family).isEmpty() || full.isEmpty()) {
            // a form of address alone names nobody
            var more = row.cell(Target.ADDITIONAL_NAME) == null ? "" : row.texts(Target.ADDITIONAL_NAME);
            return (given + family + more).isEmpty()
                    ? PersonName.EMPTY
                    : PersonName.ofParts(prefix, given, more, family, suffix, country);
        }
        var read = PersonName.parse(full, country).orNull();
        return read == null
                ? PersonName.EMPTY
                : new PersonName(
                        prefix.isEmpty() ? read.prefix() : prefix,
                        read.given(),
                        read.additional(),
                        read.family(),
                        suffix.isEmpty() ? read.suffix() : suffix,
                        read.order());
    }

    private @Nullable String language() {
        var cell = row.cell(Target.LANGUAGE);
        if (cell == null || Row.saysNothing(cell.text())) {
            return null;
        }
        return switch (LanguageTag.parse(cell.text())) {
            case Reading.Understood<LanguageTag>(var language) -> language.tag();
            case Reading.Refused<LanguageTag>(var sentence) -> {
                row.move(cell, sentence);
                yield null;
            }
        };
    }

    private List<EmploymentFact> employments() {
        var organisation = row.text(Target.ORGANISATION);
        var title = row.text(Target.JOB_TITLE);
        var department = row.text(Target.DEPARTMENT);
        return organisation.isEmpty() && title.isEmpty() && department.isEmpty()
                ? List.of()
                : List.of(new EmploymentFact(organisation, title, department));
    }
}
