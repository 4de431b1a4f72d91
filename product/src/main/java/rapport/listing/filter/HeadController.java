package rapport.listing.filter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.expressions.Comparison;
import rapport.expressions.Filter;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;
import rapport.listing.AllLists;
import rapport.listing.Column;
import rapport.listing.Layout;
import rapport.listing.ListAddress;
import rapport.listing.ListDefinition;
import rapport.listing.ListQueries;
import rapport.listing.ListQuery;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// The menu in the head of a column: sort, filter, group, hide. It writes the same filter as the builder.
@Controller
@RequestMapping("/lists/{list}/heads/{column}")
@AllowedTo(Whom.EVERYBODY)
class HeadController {
    private final AllLists lists;
    private final ListQueries queries;
    private final ListFilters filters;
    private final Templates templates;

    HeadController(AllLists lists, ListQueries queries, ListFilters filters, Templates templates) {
        this.lists = lists;
        this.queries = queries;
        this.filters = filters;
        this.templates = templates;
    }

    @GetMapping
    Html menu(@PathVariable String list, @PathVariable String column, ListAddress address, Viewer viewer) {
        ListDefinition<?> definition = lists.get(list, viewer);
        ListQuery query = queries.of(definition, address, viewer).fromTheStart();
        return Html.ok(templates.listingFilterHead(menu(definition, column, query, viewer)));
    }

    @GetMapping("/applied")
    Html apply(
            @PathVariable String list,
            @PathVariable String column,
            ListAddress address,
            HttpServletRequest form,
            Viewer viewer) {
        ListDefinition<?> definition = lists.get(list, viewer);
        ListQuery query = queries.of(definition, address, viewer);
        Vocabulary vocabulary = filters.vocabulary(definition, viewer);
        Filter filter = new FilterForm(vocabulary, form.getParameterMap()).read();
        if (!(filter instanceof Filter.Group(boolean _, List<Filter> tests))
                || tests.isEmpty()
                || !(tests.getFirst() instanceof Filter.Asked asked)
                || asked.values().isEmpty()) {
            return Html.refused(templates.listingViewsProblem("Fill in what to look for."));
        }
        String rule = filters.exchanged(query.filter(), asked, vocabulary);
        String problem = filters.problem(definition, rule, viewer);
        return problem.isEmpty()
                ? Html.goTo("/" + list + query.filtered(rule).address())
                : Html.refused(templates.listingViewsProblem(problem));
    }

    private <R> HeadMenu menu(ListDefinition<R> list, String key, ListQuery query, Viewer viewer) {
        String path = "/" + list.key();
        Column<R> column = list.columns(viewer).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("This list has no such column."));
        Vocabulary vocabulary = filters.vocabulary(list, viewer);
        Word word = vocabulary.find(column.word()).orElse(null);
        List<String> others = list.columns(query.shown().columns(), viewer).stream()
                .map(Column::key)
                .filter(other -> !other.equals(key))
                .toList();
        boolean first = list.columns().getFirst().key().equals(key);
        return new HeadMenu(
                column.label(),
                column.sortable() ? path + query.sortedBy(key, false).address() : "",
                column.sortable() ? path + query.sortedBy(key, true).address() : "",
                word == null ? null : test(word, query, vocabulary),
                "/lists" + path + "/heads/" + key + "/applied" + query.address(),
                word == null ? "" : cleared(path, word, query, vocabulary),
                word == null ? "" : asking(path, word, Comparison.HAS_A_VALUE, query, vocabulary),
                word == null ? "" : asking(path, word, Comparison.HAS_NO_VALUE, query, vocabulary),
                word != null && list.isGroupedBy(word)
                        ? path + query.laidOut(Layout.groups(word.key())).address()
                        : "",
                "/lists" + path + "/columns" + query.address(),
                first ? List.of() : others);
    }

    /// What is asked of it now, or what is most likely asked.
    private FilterParts.Asked test(Word word, ListQuery query, Vocabulary vocabulary) {
        Filter.Asked asked = asked(word, query, vocabulary)
                .filter(one -> one.comparison().asks() != Comparison.Asks.NOTHING)
                .orElseGet(() -> FilterForm.begun(word));
        return (FilterParts.Asked) FilterParts.of(asked, ".0", vocabulary);
    }

    private String cleared(String path, Word word, ListQuery query, Vocabulary vocabulary) {
        return asked(word, query, vocabulary).isPresent()
                ? path
                        + query.filtered(filters.without(query.filter(), word.key(), vocabulary))
                                .address()
                : "";
    }

    private String asking(String path, Word word, Comparison comparison, ListQuery query, Vocabulary vocabulary) {
        var asked = new Filter.Asked(word.key(), comparison, List.of());
        return path
                + query.filtered(filters.exchanged(query.filter(), asked, vocabulary))
                        .address();
    }

    private static Optional<Filter.Asked> asked(Word word, ListQuery query, Vocabulary vocabulary) {
        return Filter.read(query.filter(), vocabulary) instanceof Filter.Group(boolean all, List<Filter> parts) && all
                ? parts.stream()
                        .filter(part -> part instanceof Filter.Asked asked
                                && asked.word().equals(word.key()))
                        .map(Filter.Asked.class::cast)
                        .findFirst()
                : Optional.empty();
    }
}
