package rapport.api.party;

import org.jspecify.annotations.Nullable;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.LegalForm;
import rapport.customers.facts.OrganisationFacts;

/// Reads the document of an organisation.
final class OrganisationReading {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_WORDS = 200;

    private OrganisationReading() {}

    static Told read(OrganisationDocument document, Circumstances circumstances) {
        var fields = new FieldReading();
        var facts = new FactsReading(fields, circumstances);
        String name = fields.line("/name", document.name(), LONGEST_NAME);
        if (name.isEmpty() && fields.problems().isEmpty()) {
            fields.refuse("/name", "Write the name of the organisation.");
        }
        var organisation = new OrganisationFacts(
                name,
                legalForm(fields, document.legalForm(), name, circumstances),
                fields.line("/industry", document.industry(), LONGEST_WORDS),
                new IdentifiersReading(fields, circumstances)
                        .reach(IdentifierKind.EMAIL, "emails", document.emails())
                        .reach(IdentifierKind.PHONE, "phones", document.phones())
                        .reach(IdentifierKind.WEBSITE, "websites", document.websites())
                        .others(document.identifiers())
                        .facts(),
                facts.addresses(document.addresses()),
                facts.roles(document.roles()),
                facts.note(document.note()),
                facts.additions(document.tags(), document.custom()));
        return fields.problems().isEmpty() ? new Told.Understood(organisation) : new Told.Refused(fields.problems());
    }

    /// A name that stays says nothing new about the form.
    private static String legalForm(
            FieldReading fields, @Nullable String written, String name, Circumstances circumstances) {
        String form = fields.line("/legalForm", written, LONGEST_WORDS);
        boolean sameName = circumstances.known() instanceof OrganisationFacts known
                && known.name().equals(name);
        return form.isEmpty() && !sameName ? LegalForm.in(name) : form;
    }
}
