package rapport.listing;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.expressions.Vocabulary;
import rapport.listing.board.Board;
import rapport.listing.board.Boards;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.BulkActs;
import rapport.listing.cells.CellEditors;
import rapport.listing.cells.EditableCells;
import rapport.listing.filter.FilterBar;
import rapport.listing.filter.FilterBars;
import rapport.listing.filter.ListFilters;
import rapport.listing.grouping.GroupedList;
import rapport.listing.grouping.Groups;
import rapport.listing.views.ListViews;
import rapport.listing.views.SavedViews;
import rapport.listing.views.ViewBar;
import rapport.web.Html;
import rapport.web.Refused;
import templates.Templates;

/// Shows any list.
@Component
public class ListScreen {
    private final Lists lists;
    private final SavedViews views;
    private final ListFilters filters;
    private final FilterBars bars;
    private final Groups groups;
    private final Boards boards;
    private final CellEditors editors;
    private final BulkActs acts;
    private final Templates templates;

    ListScreen(
            Lists lists,
            SavedViews views,
            ListFilters filters,
            FilterBars bars,
            Groups groups,
            Boards boards,
            CellEditors editors,
            BulkActs acts,
            Templates templates) {
        this.lists = lists;
        this.views = views;
        this.filters = filters;
        this.bars = bars;
        this.groups = groups;
        this.boards = boards;
        this.editors = editors;
        this.acts = acts;
        this.templates = templates;
    }

    /// The whole page; a request of htmx for the rows alone gets the same template without the
    /// frame.
    public Html show(ListDefinition<?> list, ListAddress address, Viewer viewer) {
        var known = views.of(list, viewer);
        Supplier<Vocabulary> words = filters.words(list, viewer);
        ListQuery query = possible(list, checked(list, known.query(address), viewer), words, viewer);
        var filter = bars.of(list, query, words, viewer);
        if (!filter.problem().isEmpty()) {
            return shown(list, known, ListPage.empty(list, query, viewer), filter, null, null, viewer);
        }
        return switch (query.shown().layout().shape()) {
            case TABLE -> shown(list, known, lists.page(list, query, viewer), filter, null, null, viewer);
            case GROUPS, BOARD ->
                shown(
                        list,
                        known,
                        ListPage.empty(list, query, viewer),
                        filter,
                        grouped(list, query, words, viewer),
                        board(list, query, words, viewer),
                        viewer);
        };
    }

    private Html shown(
            ListDefinition<?> list,
            ListViews known,
            ListPage<?> page,
            FilterBar filter,
            @Nullable GroupedList grouped,
            @Nullable Board board,
            Viewer viewer) {
        return Html.page(
                list.title(),
                templates.listingList(
                        page,
                        grouped,
                        board,
                        editable(list, page, viewer),
                        ViewBar.of(list, known, page.asked(), viewer),
                        filter,
                        offered(list, viewer),
                        viewer.rights().may(list.recordKind(), Right.BULK)
                                && !acts.further(list, viewer).isEmpty(),
                        viewer.rights().may(list.recordKind(), Right.EXPORT)));
    }

    private EditableCells editable(ListDefinition<?> list, ListPage<?> page, Viewer viewer) {
        List<String> columns = editors.inTable(list, viewer);
        return new EditableCells(columns, columns.isEmpty() ? Set.of() : lists.changeable(list, page.ids(), viewer));
    }

    /// A table where the viewer may not read what it is to be laid out by.
    private ListQuery possible(ListDefinition<?> list, ListQuery query, Supplier<Vocabulary> words, Viewer viewer) {
        Layout asked = query.shown().layout();
        boolean possible = switch (asked.shape()) {
            case TABLE -> true;
            case GROUPS ->
                groups.words(list, words.get()).stream()
                        .anyMatch(word -> word.key().equals(asked.word()));
            case BOARD ->
                boards.words(list, words.get(), viewer).stream()
                        .anyMatch(word -> word.key().equals(asked.word()));
        };
        return possible ? query : query.laidOut(Layout.TABLE);
    }

    private @Nullable GroupedList grouped(
            ListDefinition<?> list, ListQuery query, Supplier<Vocabulary> words, Viewer viewer) {
        Layout layout = query.shown().layout();
        return layout.shape() == Layout.Shape.GROUPS
                ? groups.by(layout.word(), list, query, words, lists.found(list, query, words, viewer), viewer)
                        .map(counted -> GroupedList.of(counted, list, query, viewer))
                        .orElse(null)
                : null;
    }

    private @Nullable Board board(ListDefinition<?> list, ListQuery query, Supplier<Vocabulary> words, Viewer viewer) {
        Layout layout = query.shown().layout();
        return layout.shape() == Layout.Shape.BOARD
                ? boards.by(layout.word(), list, query, words, viewer).orElse(null)
                : null;
    }

    private List<BulkAct> offered(ListDefinition<?> list, Viewer viewer) {
        return viewer.rights().may(list.recordKind(), Right.BULK) ? acts.of(list, viewer) : List.of();
    }

    /// The query as it can be answered. A view that is sorted by what the viewer may not see has
    /// its own order for others, and the list's for this one.
    ///
    /// @throws Refused for the key of no column
    public static ListQuery checked(ListDefinition<?> list, ListQuery query, Viewer viewer) {
        if (query.sort().isEmpty()) {
            return query;
        }
        var column = list.columns().stream()
                .filter(one -> one.sortable() && one.key().equals(query.sort()))
                .findFirst()
                .orElseThrow(() -> new Refused("This list cannot be sorted by “" + query.sort() + "”."));
        return column.isShownTo(viewer) ? query : query.sortedBy("", false);
    }
}
