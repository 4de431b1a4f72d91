package rapport.api.party;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.LanguageTag;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;

/// Reads the document of a person.
final class PersonReading {
    private static final int LONGEST_NAME = 300;

    private final PersonDocument document;
    private final Circumstances circumstances;
    private final @Nullable PersonFacts known;
    private final FieldReading fields = new FieldReading();

    private PersonReading(PersonDocument document, Circumstances circumstances) {
        this.document = document;
        this.circumstances = circumstances;
        this.known = (PersonFacts) circumstances.known();
    }

    static Told read(PersonDocument document, Circumstances circumstances) {
        return new PersonReading(document, circumstances).read();
    }

    private Told read() {
        PersonName name = name();
        List<IdentifierFact> identifiers = new IdentifiersReading(fields, circumstances)
                .reach(IdentifierKind.EMAIL, "emails", document.emails())
                .reach(IdentifierKind.PHONE, "phones", document.phones())
                .reach(IdentifierKind.WEBSITE, "websites", document.websites())
                .others(document.identifiers())
                .facts();
        var facts = new FactsReading(fields, circumstances);
        var person = new PersonFacts(
                name,
                fields.date("/born", document.born()),
                language(),
                identifiers,
                facts.addresses(document.addresses()),
                facts.roles(document.roles()),
                employments(),
                facts.note(document.note()),
                facts.additions(document.tags(), document.custom()));
        if (fields.problems().isEmpty() && person.display().isEmpty()) {
            fields.refuse("/name", "Write a name, or at least an e-mail or a phone number.");
        }
        return fields.problems().isEmpty() ? new Told.Understood(person) : new Told.Refused(fields.problems());
    }

    private PersonName name() {
        NameDocument name = document.name();
        if (name == null) {
            return PersonName.EMPTY;
        }
        if (known != null && name.equals(NameDocument.of(known.name()))) {
            return known.name();
        }
        if (name.whole() != null) {
            String whole = fields.line("/name", name.whole(), LONGEST_NAME);
            PersonName read =
                    whole.isEmpty() ? null : fields.read("/name", PersonName.parse(whole, circumstances.home()));
            return read == null ? PersonName.EMPTY : read;
        }
        var parts = PersonName.ofParts(
                fields.line("/name/prefix", name.prefix(), LONGEST_NAME),
                fields.line("/name/given", name.given(), LONGEST_NAME),
                fields.line("/name/additional", name.additional(), LONGEST_NAME),
                fields.line("/name/family", name.family(), LONGEST_NAME),
                fields.line("/name/suffix", name.suffix(), LONGEST_NAME),
                circumstances.home());
        fields.line("/name", parts.display(), LONGEST_NAME);
        return parts;
    }

    private @Nullable String language() {
        String written = document.language();
        if (written == null || written.isBlank() || (known != null && written.equals(known.language()))) {
            return written == null || written.isBlank() ? null : written;
        }
        LanguageTag tag = fields.read("/language", LanguageTag.parse(written));
        return tag == null ? null : tag.tag();
    }

    /// Of two jobs at one organisation the first counts; an organisation is known by its folded name.
    private List<EmploymentFact> employments() {
        var facts = new ArrayList<EmploymentFact>();
        fields.each("employments", document.employments(), (pointer, job) -> {
            String organisation =
                    knownSpelling(fields.line(pointer + "/organisation", job.organisation(), LONGEST_NAME));
            if (FoldedText.fold(organisation).isEmpty()) {
                fields.refuse(pointer + "/organisation", "Write the name of the organisation.");
            } else if (facts.stream().noneMatch(fact -> isSame(fact.organisation(), organisation))) {
                facts.add(new EmploymentFact(
                        organisation,
                        fields.line(pointer + "/title", job.title(), LONGEST_NAME),
                        fields.line(pointer + "/department", job.department(), LONGEST_NAME)));
            }
        });
        return facts;
    }

    private String knownSpelling(String organisation) {
        return known == null
                ? organisation
                : known.employments().stream()
                        .map(EmploymentFact::organisation)
                        .filter(name -> isSame(name, organisation))
                        .findFirst()
                        .orElse(organisation);
    }

    private static boolean isSame(String one, String other) {
        return FoldedText.fold(one).equals(FoldedText.fold(other));
    }
}
