package rapport.intake.mapping;

import java.util.List;
import rapport.customers.facts.LegalForm;
import rapport.customers.facts.OrganisationFacts;

/// Reads a row as an organisation, which needs a name.
record OrganisationRow(Row row, AddedFacts added) {

    RowFacts facts() {
        if (row.isBlank()) {
            return new RowFacts.Blank();
        }
        var name = row.text(Target.ORGANISATION);
        if (name.isEmpty()) {
            row.refuse("", "", "The row has no name of an organisation.");
        }
        var addresses = new Addresses(row);
        var identifiers = new Identifiers(row, addresses.country()).facts();
        var roles = Roles.of(row);
        var additions = added.facts();
        if (!row.problems().isEmpty()) {
            return new RowFacts.Refused(List.copyOf(row.problems()));
        }
        var form = row.text(Target.LEGAL_FORM);
        var key = row.text(Target.SOURCE_KEY);
        return new RowFacts.Told(
                new OrganisationFacts(
                        name,
                        form.isEmpty() ? LegalForm.in(name) : form,
                        row.text(Target.INDUSTRY),
                        identifiers,
                        addresses.facts(),
                        roles,
                        row.note(),
                        additions),
                key.isEmpty() ? null : key,
                List.copyOf(row.warnings()),
                ToldConsents.NONE);
    }
}
