package rapport.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.search.Searchable;

/// Records of the lists that say by what theirs are found, newest first, in the palette. Each is named as the first
/// column of its list names it.
@Component
class ListsInPalette implements Searchable {
    private static final int FEW = 5;
    private static final int SHORTEST = 2;

    private final AllLists all;
    private final Lists lists;

    ListsInPalette(AllLists all, Lists lists) {
        this.all = all;
        this.lists = lists;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Group> find(String text, Viewer viewer) {
        return text.length() < SHORTEST
                ? List.of()
                : all.readableBy(viewer)
                        .flatMap(list -> list.findable(text, viewer).map(found -> new Asked(list, found)).stream())
                        .sorted(Comparator.comparingInt(asked -> asked.found().order()))
                        .map(asked -> group(asked.list(), asked.found(), viewer))
                        .toList();
    }

    private record Asked(ListDefinition<?> list, ListDefinition.Findable found) {}

    private <R> Group group(ListDefinition<R> list, ListDefinition.Findable found, Viewer viewer) {
        var segment = new Segment(found.which(), null, list.id(), true);
        var ids = lists.ids(list.table(), List.of(segment), list.visibleTo(viewer), FEW);
        var naming = list.columns(viewer).stream().limit(1).toList();
        List<R> rows = ids.isEmpty() || naming.isEmpty() ? List.of() : list.rows(ids, naming, viewer);
        return new Group(
                list.title(),
                rows.stream()
                        .flatMap(row -> hit(naming.getFirst().cell().apply(row, viewer)).stream())
                        .toList());
    }

    private static Optional<Hit> hit(Cell cell) {
        return cell instanceof Cell.Who who
                ? Optional.of(new Hit(who.href(), who.name(), who.under(), who.initials(), who.hue(), who.firm()))
                : Optional.empty();
    }
}
