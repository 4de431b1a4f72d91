package rapport.listing.grouping;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.expressions.Now;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Lists;
import rapport.listing.filter.ListFilters;

/// Counts the records of a list by the values of a word. So many as cost a moment are counted; of more, the figures are
/// those of a part, and say so.
@Component
public class Groups {
    private static final int COUNTED = 100_000;
    private static final int SHOWN = 200;

    /// @param counted of how many records the figures are
    /// @param whole   whether these are all
    public record Counted(Word word, List<One> groups, long counted, boolean whole) {}

    /// @param key    the value, the month as `2026-03`, or empty for those without
    /// @param filter the filter of the list, narrowed to this group
    public record One(String key, String label, long count, String filter) {}

    private final DSLContext db;
    private final Lists lists;
    private final ListFilters filters;
    private final Clock clock;

    Groups(DSLContext db, Lists lists, ListFilters filters, Clock clock) {
        this.db = db;
        this.lists = lists;
        this.filters = filters;
        this.clock = clock;
    }

    /// The words by which a viewer may group a list.
    public List<Word> words(ListDefinition<?> list, Viewer viewer) {
        return words(list, filters.vocabulary(list, viewer));
    }

    /// @param known what the viewer may name of the list
    public List<Word> words(ListDefinition<?> list, Vocabulary known) {
        return known.words().stream().filter(list::isGroupedBy).toList();
    }

    /// Empty where the list cannot be grouped by this word, or the viewer may not read it.
    @Transactional(readOnly = true)
    public Optional<Counted> by(String word, ListDefinition<?> list, ListQuery query, Viewer viewer) {
        Supplier<Vocabulary> words = filters.words(list, viewer);
        return by(word, list, query, words, lists.found(list, query, words, viewer), viewer);
    }

    /// @param known what the viewer may name of the list
    /// @param which what holds of the records that the query finds
    @Transactional(readOnly = true)
    public Optional<Counted> by(
            String word,
            ListDefinition<?> list,
            ListQuery query,
            Supplier<Vocabulary> known,
            Condition which,
            Viewer viewer) {
        var now = new Now(clock.instant(), viewer.formats().zone());
        Vocabulary vocabulary = known.get();
        return vocabulary
                .find(word)
                .filter(list::isGroupedBy)
                .map(found -> counted(new Grouping(found, now), vocabulary, list, query, which, viewer));
    }

    private Counted counted(
            Grouping grouping,
            Vocabulary vocabulary,
            ListDefinition<?> list,
            ListQuery query,
            Condition which,
            Viewer viewer) {
        var keys = grouping.keys(list.table(), which, COUNTED + 1).asTable("keys");
        var all = sum(count()).over();
        var rows = db.select(min(field(name("key"), String.class)), count(), all)
                .from(keys)
                .groupBy(grouping.sameness())
                .orderBy(count().desc(), inline(1))
                .limit(inline(SHOWN))
                .fetch();
        List<One> groups = new ArrayList<>(rows.map(row -> new One(
                row.value1(),
                grouping.label(row.value1(), viewer.formats()),
                row.value2(),
                filters.narrowed(query.filter(), grouping.asked(row.value1()), vocabulary))));
        if (grouping.isByMonth()) {
            groups.sort(Comparator.comparing(One::key).reversed());
        }
        long counted = rows.isEmpty() ? 0 : rows.getFirst().value3().longValueExact();
        return new Counted(grouping.word(), groups, Math.min(counted, COUNTED), counted <= COUNTED);
    }

    /// A group of which nothing was counted.
    public One none(Word word, String key, ListQuery query, Vocabulary known, Viewer viewer) {
        var grouping =
                new Grouping(word, new Now(clock.instant(), viewer.formats().zone()));
        return new One(
                key,
                grouping.label(key, viewer.formats()),
                0,
                filters.narrowed(query.filter(), grouping.asked(key), known));
    }
}
