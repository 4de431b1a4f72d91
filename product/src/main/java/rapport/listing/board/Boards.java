package rapport.listing.board;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import rapport.access.Viewer;
import rapport.expressions.Now;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;
import rapport.listing.Column;
import rapport.listing.Cursor;
import rapport.listing.LaneSum;
import rapport.listing.Layout;
import rapport.listing.ListDefinition;
import rapport.listing.ListPage;
import rapport.listing.ListQuery;
import rapport.listing.Lists;
import rapport.listing.cells.CellEditor;
import rapport.listing.cells.CellEditors;
import rapport.listing.grouping.Groups;

/// Lays a list out as a board.
@Component
public class Boards {
    private static final int MOST_LANES = 24;
    private static final int CARDS = 20;
    private static final int FACTS = 3;

    private final Groups groups;
    private final Lists lists;
    private final CellEditors editors;
    private final Clock clock;

    Boards(Groups groups, Lists lists, CellEditors editors, Clock clock) {
        this.groups = groups;
        this.lists = lists;
        this.editors = editors;
        this.clock = clock;
    }

    /// The words whose choices can be lanes: the columns of the list that are choices.
    ///
    /// @param known what the viewer may name of the list
    public List<Word> words(ListDefinition<?> list, Vocabulary known, Viewer viewer) {
        return groups.words(list, known).stream()
                .filter(word -> word.type() == Type.CHOICE)
                .filter(word -> list.columns(viewer).stream()
                        .anyMatch(column -> column.word().equals(word.key())))
                .toList();
    }

    /// Empty where the list cannot be laid out so.
    public Optional<Board> by(
            String key, ListDefinition<?> list, ListQuery query, Supplier<Vocabulary> known, Viewer viewer) {
        Condition which = lists.found(list, query, known, viewer);
        return words(list, known.get(), viewer).stream()
                .filter(word -> word.key().equals(key))
                .findFirst()
                .flatMap(_ -> groups.by(key, list, query, known, which, viewer))
                .map(counted -> board(counted, list, query, known.get(), which, viewer));
    }

    private Board board(
            Groups.Counted counted,
            ListDefinition<?> list,
            ListQuery query,
            Vocabulary vocabulary,
            Condition which,
            Viewer viewer) {
        Map<String, Groups.One> known = new HashMap<>();
        counted.groups().forEach(one -> known.put(one.key(), one));
        Word word = counted.word();
        var now = new Now(clock.instant(), viewer.formats().zone());
        var sums = list.sums(word, which, now, viewer);
        var none = list.hasLaneOfNone(word) ? Stream.of("") : Stream.<String>empty();
        var lanes = Stream.concat(none, word.options().stream().map(Option::key))
                .filter(key -> word.options().size() < MOST_LANES || known.containsKey(key))
                .limit(MOST_LANES)
                .map(key -> Optional.ofNullable(known.get(key))
                        .orElseGet(() -> groups.none(word, key, query, vocabulary, viewer)))
                .map(one -> lane(one, sums.getOrDefault(one.key(), LaneSum.NOTHING), word, list, query, viewer))
                .toList();
        return new Board(
                word.label(),
                isMovedOn(word, list, viewer) ? "/lists/" + list.key() + "/cells/" + word.key() + "/" : "",
                lanes,
                counted.whole() ? "" : viewer.formats().number(counted.counted()));
    }

    private boolean isMovedOn(Word word, ListDefinition<?> list, Viewer viewer) {
        return editors.find(list, word.key(), viewer)
                .filter(CellEditor::isOnBoard)
                .isPresent();
    }

    private static Board.Lane lane(
            Groups.One one, LaneSum sum, Word word, ListDefinition<?> list, ListQuery query, Viewer viewer) {
        String address = query.address();
        return new Board.Lane(
                one.key(),
                one.label(),
                viewer.formats().number(one.count()),
                sum,
                one.count() == 0,
                "/lists/" + list.key() + "/board/" + word.key() + address + (address.isEmpty() ? "?" : "&") + "lane="
                        + UriUtils.encode(one.key(), "UTF-8"),
                "/" + list.key()
                        + query.laidOut(Layout.TABLE).filtered(one.filter()).address());
    }

    /// The cards of a lane, from a place on.
    public <R> Cards cards(
            Word word,
            String lane,
            ListDefinition<R> list,
            ListQuery query,
            Vocabulary known,
            Optional<Cursor> after,
            Viewer viewer) {
        var one = groups.none(word, lane, query, known, viewer);
        ListQuery narrowed = query.filtered(one.filter());
        ListPage<R> page = lists.page(list, after.map(narrowed::after).orElse(narrowed), viewer, CARDS);
        List<Column<R>> columns = list.columns(query.shown().columns(), viewer).stream()
                .filter(column -> !column.word().equals(word.key()))
                .limit(1 + FACTS)
                .toList();
        Set<UUID> movable = isMovedOn(word, list, viewer) ? lists.changeable(list, page.ids(), viewer) : Set.of();
        List<Cards.Card> cards = page.lines(columns).stream()
                .map(line -> new Cards.Card(
                        line.who(),
                        line.cells().subList(1, line.cells().size()),
                        movable.contains(UUID.fromString(line.who().id()))))
                .toList();
        String from = lane(one, LaneSum.NOTHING, word, list, query.fromTheStart(), viewer)
                .cards();
        return new Cards(
                cards, page.next().map(place -> from + "&after=" + place.text()).orElse(""));
    }
}
