package rapport.listing.filter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import rapport.access.Viewer;
import rapport.expressions.Expression;
import rapport.expressions.Expressions;
import rapport.expressions.Filter;
import rapport.expressions.Mistakes;
import rapport.expressions.Now;
import rapport.expressions.Vocabularies;
import rapport.expressions.Vocabulary;
import rapport.listing.ListDefinition;
import rapport.web.Refused;

/// What the filter of a list may name, and what it means for the database.
@Component
public class ListFilters {
    private final Vocabularies vocabularies;
    private final Clock clock;

    ListFilters(Vocabularies vocabularies, Clock clock) {
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    public Vocabulary vocabulary(ListDefinition<?> list, Viewer viewer) {
        return vocabularies.of(list.key(), viewer.rights());
    }

    /// The same for one page, on which several ask for it: made once, and only when the first of them does.
    public Supplier<Vocabulary> words(ListDefinition<?> list, Viewer viewer) {
        return SingletonSupplier.of(() -> vocabulary(list, viewer));
    }

    /// What is wrong with a filter, in sentences; empty when nothing is.
    public String problem(ListDefinition<?> list, String filter, Viewer viewer) {
        return filter.isEmpty() ? "" : problem(filter, vocabulary(list, viewer));
    }

    String problem(String filter, Vocabulary vocabulary) {
        return Expressions.check(filter, vocabulary) instanceof Mistakes mistakes ? mistakes.text() : "";
    }

    /// @throws Refused for a filter with a mistake
    public Condition condition(ListDefinition<?> list, String filter, Viewer viewer) {
        return condition(filter, words(list, viewer), viewer);
    }

    /// @throws Refused for a filter with a mistake
    public Condition condition(String filter, Supplier<Vocabulary> words, Viewer viewer) {
        if (filter.isEmpty()) {
            return DSL.noCondition();
        }
        return switch (Expressions.check(filter, words.get())) {
            case Expression expression ->
                expression.condition(new Now(clock.instant(), viewer.formats().zone()));
            case Mistakes mistakes -> throw new Refused(mistakes.text());
        };
    }

    /// A filter that lets through less: only what passes one more test.
    public String narrowed(String filter, Filter.Asked more, Vocabulary vocabulary) {
        return switch (Filter.read(filter, vocabulary)) {
            case Filter.Group(boolean all, List<Filter> parts)
            when all || parts.size() < 2 -> {
                List<Filter> tests = new ArrayList<>(parts);
                if (!tests.contains(more)) {
                    tests.add(more);
                }
                yield new Filter.Group(true, tests).text(vocabulary);
            }
            case Filter.ByHand(String text) -> "(" + text + ") && " + more.text(vocabulary);
            case Filter other -> new Filter.Group(true, List.of(other, more)).text(vocabulary);
        };
    }

    /// The same filter with one test of a field in place of those that it has.
    public String exchanged(String filter, Filter.Asked by, Vocabulary vocabulary) {
        return narrowed(without(filter, by.word(), vocabulary), by, vocabulary);
    }

    /// The same filter without its tests of a field; those inside of groups stay.
    public String without(String filter, String word, Vocabulary vocabulary) {
        if (!(Filter.read(filter, vocabulary) instanceof Filter.Group(boolean all, List<Filter> parts)) || !all) {
            return filter;
        }
        List<Filter> others = parts.stream()
                .filter(part ->
                        !(part instanceof Filter.Asked asked && asked.word().equals(word)))
                .toList();
        return others.isEmpty() ? "" : new Filter.Group(true, others).text(vocabulary);
    }
}
