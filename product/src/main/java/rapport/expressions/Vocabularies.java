package rapport.expressions;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Rights;

/// The vocabularies of all kinds of records.
@Component
public class Vocabularies {
    private final List<VocabularyPart> parts;

    Vocabularies(List<VocabularyPart> parts) {
        this.parts = parts;
    }

    public List<String> kinds() {
        return parts.stream().map(VocabularyPart::kind).distinct().toList();
    }

    /// Of a rule that the machine runs for everybody.
    public Vocabulary of(String kind) {
        return of(kind, Rights.ALL);
    }

    /// Empty for a kind that nobody speaks of.
    public Vocabulary of(String kind, Rights rights) {
        Vocabulary known = unmade(kind, rights);
        List<Word> made = parts(kind)
                .flatMap(part -> part.made(known, rights, this).stream())
                .toList();
        return made.isEmpty() ? known : known.and(made);
    }

    /// Without the words that are made of others.
    public Vocabulary unmade(String kind, Rights rights) {
        return new Vocabulary(
                parts(kind).flatMap(part -> part.words(rights).stream()).toList());
    }

    private Stream<VocabularyPart> parts(String kind) {
        return parts.stream().filter(part -> part.kind().equals(kind));
    }
}
