package rapport.expressions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Everything that rules about one kind of record may name. It knows no kind of record itself; whoever keeps the
/// records says what there is to say about them.
public final class Vocabulary {
    private final Map<String, Word> words = new LinkedHashMap<>();

    public Vocabulary(Collection<Word> words) {
        for (Word word : words) {
            if (this.words.put(word.key(), word) != null) {
                throw new IllegalArgumentException("Two words are called “" + word.key() + "”");
            }
        }
    }

    public List<Word> words() {
        return List.copyOf(words.values());
    }

    public Optional<Word> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /// The same and more: what a company has added to this kind of record, say.
    public Vocabulary and(Collection<Word> more) {
        return new Vocabulary(
                Stream.concat(words.values().stream(), more.stream()).toList());
    }

    /// Less: without what a viewer may not read, say.
    public Vocabulary only(Predicate<Word> kept) {
        return new Vocabulary(words.values().stream().filter(kept).toList());
    }
}
