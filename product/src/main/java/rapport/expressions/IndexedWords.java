package rapport.expressions;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;

/// Words as an index keeps them, so that a text is found while somebody types its words.
public final class IndexedWords {
    /// From here on are the scripts that write no spaces between words, whose signs say more than a letter.
    public static final int FIRST_WITHOUT_SPACES = 0x2E80;

    private IndexedWords() {}

    /// Whether every one of these folded words begins a word of a text of which `expressions.words` is indexed. No
    /// words begin nothing.
    public static Condition begin(Field<String> text, Collection<String> words) {
        return words.isEmpty()
                ? falseCondition()
                : condition("expressions.words({0}) @@ {1}::tsquery", text, inline(beginnings(words)));
    }

    /// The same of one word.
    public static Condition begin(Field<String> text, String word) {
        return begin(text, List.of(word));
    }

    /// Whether so short a word begins one of nearly every text, so that looking it up takes
    /// longer than looking at texts that were found by others.
    public static boolean isLetter(String word) {
        return word.length() == 1 && word.charAt(0) < FIRST_WITHOUT_SPACES;
    }

    /// The question for all of these words, as a `tsquery` is written.
    public static String beginnings(Collection<String> words) {
        return words.stream()
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
                .collect(Collectors.joining(" & "));
    }
}
