package rapport.matching.comparing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.LegalForm;
import rapport.matching.Fact.OrganisationName;
import rapport.matching.SourceRecord;

/// The name of an organisation without what only says that it is one.
public final class CompanyName {
    private static final Set<String> FORMS = Set.of(
            "inc",
            "llc",
            "ltd",
            "co",
            "corp",
            "company",
            "corporation",
            "limited",
            "gmbh",
            "ag",
            "plc",
            "the",
            "and",
            "und",
            "et");

    private CompanyName() {}

    /// Without the legal form; as it is where nothing else is left.
    public static Stream<String> all(SourceRecord record) {
        return record.all(OrganisationName.class).map(name -> bare(name.text()));
    }

    static String bare(String name) {
        String form = LegalForm.in(name);
        String without = form.isEmpty() ? name : name.replace(form, " ");
        List<String> words = Stream.of(FoldedText.fold(without.replace("'", "")).split(" ", -1))
                .filter(word -> !FORMS.contains(word))
                .toList();
        return words.isEmpty() ? name : String.join(" ", words);
    }
}
