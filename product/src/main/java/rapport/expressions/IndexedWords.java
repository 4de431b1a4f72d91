package rapport.expressions;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;

/// Words as an index keeps them, so that a text is found while somebody types its words.
public final class IndexedWords {
    private IndexedWords() {}

    /// Whether every one of these folded words begins a word of a text of which `expressions.words` is indexed. No
    /// words begin nothing.
    public static Condition begin(Field<String> text, Collection<String> words) {
        return words.isEmpty()
                ? falseCondition()
                : condition("expressions.words({0}) @@ {1}::tsquery", text, inline(beginnings(words)));
    }

    /// The question for all of these words, as a `tsquery` is written.
    public static String beginnings(Collection<String> words) {
        return words.stream()
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
                .collect(Collectors.joining(" & "));
    }
}
