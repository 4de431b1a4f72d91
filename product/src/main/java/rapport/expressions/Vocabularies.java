package rapport.expressions;

import java.util.List;
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
        return new Vocabulary(parts.stream()
                .filter(part -> part.kind().equals(kind))
                .flatMap(part -> part.words(rights).stream())
                .toList());
    }
}
