package rapport.api.paging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.ProblemKind;
import rapport.expressions.Word;
import rapport.listing.Column;
import rapport.listing.ListDefinition;
import rapport.listing.ListQueries;
import rapport.listing.ListQuery;
import rapport.listing.Lists;
import rapport.listing.grouping.Groups;

/// Reads pages of the lists that the screens show, with documents for rows.
@Component
public class ListPages {
    private final Lists lists;
    private final ListQueries queries;
    private final Groups groups;
    private final List<ListDefinition<?>> known;

    ListPages(Lists lists, ListQueries queries, Groups groups, List<ListDefinition<?>> known) {
        this.lists = lists;
        this.queries = queries;
        this.groups = groups;
        this.known = List.copyOf(known);
    }

    /// @param key    the name of the list on the screen
    /// @param read   from ids to documents, in the order of the ids
    public <D> Page<D> page(String key, Asked asked, Viewer viewer, BiFunction<List<UUID>, Viewer, List<D>> read) {
        ListDefinition<?> list = known.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no list of " + key));
        int size = PageRequest.limit(asked.limit());
        ListQuery query = checked(list, queries.of(list, asked.address(), viewer), viewer);
        if (!asked.cursor().isEmpty()) {
            query = query.after(ListCursor.parse(asked.cursor(), query)
                    .orElseThrow(PageRequest::foreignCursor)
                    .place());
        }
        try {
            var page = lists.page(new Documents<>(list, read), query, viewer, size);
            ListQuery shown = query;
            return new Page<>(
                    page.rows(),
                    page.next().map(place -> ListCursor.of(shown, place).text()));
        } catch (DataIntegrityViolationException e) {
            throw asked.cursor().isEmpty() ? e : PageRequest.foreignCursor();
        }
    }

    /// How many records of a list share a value of a word.
    public GroupsDocument groups(String key, String by, Asked asked, Viewer viewer) {
        ListDefinition<?> list = known.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no list of " + key));
        ListQuery query = checked(list, queries.of(list, asked.address(), viewer), viewer);
        return groups.by(by, list, query, viewer)
                .map(GroupsDocument::of)
                .orElseThrow(() -> ApiRefusal.of(
                        ProblemKind.BAD_PARAMETER,
                        "This list cannot be grouped by “" + by + "”. It can by "
                                + groups.words(list, viewer).stream()
                                        .map(Word::key)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private ListQuery checked(ListDefinition<?> list, ListQuery query, Viewer viewer) {
        List<String> orders = list.columns(viewer).stream()
                .filter(Column::sortable)
                .map(Column::key)
                .toList();
        Optional<String> wrong = Optional.of(query.sort()).filter(sort -> !sort.isEmpty() && !orders.contains(sort));
        wrong.ifPresent(sort -> {
            throw ApiRefusal.of(
                    ProblemKind.BAD_PARAMETER,
                    "This list cannot be sorted by “" + sort + "”. It can by " + String.join(", ", orders)
                            + ", each with a - before it for the other direction.");
        });
        String problem = queries.problem(list, query, viewer);
        if (!problem.isEmpty()) {
            throw ApiRefusal.of(ProblemKind.BAD_PARAMETER, problem);
        }
        return query;
    }
}
