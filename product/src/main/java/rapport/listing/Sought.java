package rapport.listing;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import rapport.expressions.IndexedWords;

/// What a search asks of records that keep their words in several places, as a deal does in its name and in that of its
/// customer: every word of the question begins a word in one of them.
///
/// @param words  as they were typed, folded
/// @param places for each place whether a word begins so there, which an index of its own answers
public record Sought(Collection<String> words, Function<String, List<Condition>> places) {

    /// Of a record that is met on the way.
    Condition met() {
        return words.isEmpty()
                ? falseCondition()
                : DSL.and(words.stream().map(this::stands).toList());
    }

    /// The same of those that the indexes know. Each word is looked up by itself, and then those
    /// stay who have all of them: which word is rare, the database does not know. A single letter
    /// begins a word of nearly everybody, and is asked of those who have the others.
    Condition lookedUp(ListDefinition<?> list) {
        if (words.isEmpty()) {
            return falseCondition();
        }
        boolean lettersOnly = words.stream().allMatch(IndexedWords::isLetter);
        var rare = words.stream()
                .filter(word -> lettersOnly || !IndexedWords.isLetter(word))
                .map(word -> indexed(list, word))
                .reduce(Select::intersect)
                .orElseThrow();
        var letters = words.stream()
                .filter(word -> !lettersOnly && IndexedWords.isLetter(word))
                .map(this::stands)
                .toList();
        return condition("{0} in ({1})", list.id(), rare).and(DSL.and(letters));
    }

    private Condition stands(String word) {
        return or(places.apply(word));
    }

    private Select<Record1<Object>> indexed(ListDefinition<?> list, String word) {
        return places.apply(word).stream()
                .<Select<Record1<Object>>>map(place ->
                        select(DSL.field("{0}", list.id())).from(list.table()).where(place))
                .reduce(Select::union)
                .orElseThrow();
    }
}
