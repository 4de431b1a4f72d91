package rapport.matching.comparing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// One fact as it is compared.
///
/// @param <V> the value as it is read once out of a record, in the form in which it is compared
///            quickly
public interface Aspect<V> {

    FactSort sort();

    /// Whether it is compared even where nothing could be learnt of it.
    default boolean isUsual() {
        return sort() != FactSort.IDENTIFIER && sort() != FactSort.WORDS && sort() != FactSort.QUANTITY;
    }

    String name();

    /// The most alike first, the least alike last. At most fifteen.
    List<Level> levels();

    /// What the record tells, or nothing.
    @Nullable
    V read(SourceRecord record);

    /// The place of the first level that holds.
    int compare(V one, V other);

    /// A number by which a value is mostly told apart from others; {@link Marks#NONE} where it has none. Never 0, which
    /// stands for what is not told.
    default long mark(V value) {
        return Marks.NONE;
    }

    /// The level of two values by their marks, or {@link Marks#LOOK} where one has to look at the values.
    default int glance(long one, long other) {
        return Marks.LOOK;
    }

    /// The value as a person reads it.
    String shown(V value);

    /// How many records have a word, where values are compared word by word.
    default Map<String, Integer> words() {
        return Map.of();
    }

    /// How probable it is that somebody else has such a text, as far as the words tell that it is made of: a name of
    /// three words hardly comes about twice. 1 where texts are not compared word by word.
    default double byWords(String term) {
        return 1;
    }

    /// The least that {@link #byWords} answers.
    default double byRarestWords() {
        return 1;
    }

    /// The texts whose frequency counts.
    default List<String> terms(V value) {
        return List.of();
    }

    /// The text in which both agree, where they agree in one at this level.
    default @Nullable String agreed(V one, V other, int level) {
        return null;
    }
}
