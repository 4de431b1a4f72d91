package rapport.expressions;

import java.util.List;
import org.springframework.stereotype.Component;

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

    /// Empty for a kind that nobody speaks of.
    public Vocabulary of(String kind) {
        return new Vocabulary(parts.stream()
                .filter(part -> part.kind().equals(kind))
                .flatMap(part -> part.words().stream())
                .toList());
    }
}
