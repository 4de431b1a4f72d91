package rapport.listing.filter;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.expressions.Comparison;
import rapport.expressions.Filter;
import rapport.expressions.Vocabulary;
import rapport.listing.AllLists;
import rapport.listing.ListAddress;
import rapport.listing.ListDefinition;
import rapport.listing.ListQueries;
import rapport.listing.ListQuery;
import rapport.web.Html;
import templates.Templates;

/// The builder of filters. It is fetched when somebody opens it, comes back with each step, and leads to the list.
@Controller
@RequestMapping("/lists/{list}/filter")
@AllowedTo(Whom.EVERYBODY)
class FilterController {
    private final AllLists lists;
    private final ListQueries queries;
    private final ListFilters filters;
    private final Templates templates;

    FilterController(AllLists lists, ListQueries queries, ListFilters filters, Templates templates) {
        this.lists = lists;
        this.queries = queries;
        this.filters = filters;
        this.templates = templates;
    }

    @GetMapping
    Html edit(@PathVariable String list, ListAddress address, Viewer viewer) {
        var definition = lists.get(list, viewer);
        ListQuery query = query(definition, address, viewer);
        Vocabulary vocabulary = filters.vocabulary(definition, viewer);
        Filter filter = Filter.read(query.filter(), vocabulary);
        boolean nothing = filter.equals(Filter.NONE);
        return Html.ok(builder(
                definition,
                query,
                nothing ? FilterStep.of("add").applyTo(filter, vocabulary) : filter,
                query.filter(),
                filters.problem(definition, query.filter(), viewer),
                viewer));
    }

    /// One more test, one less, another field: the builder again.
    @GetMapping("/steps")
    Html step(
            @PathVariable String list,
            @RequestParam(name = "do", defaultValue = "") String step,
            ListAddress address,
            HttpServletRequest form,
            Viewer viewer) {
        var definition = lists.get(list, viewer);
        Vocabulary vocabulary = filters.vocabulary(definition, viewer);
        Filter filter =
                FilterStep.of(step).applyTo(new FilterForm(vocabulary, form.getParameterMap()).read(), vocabulary);
        return Html.ok(
                builder(definition, query(definition, address, viewer), filter, filter.text(vocabulary), "", viewer));
    }

    @GetMapping("/applied")
    Html apply(@PathVariable String list, ListAddress address, HttpServletRequest form, Viewer viewer) {
        var definition = lists.get(list, viewer);
        Vocabulary vocabulary = filters.vocabulary(definition, viewer);
        Filter filter = new FilterForm(vocabulary, form.getParameterMap()).read();
        String rule = filter.equals(Filter.NONE) ? "" : filter.text(vocabulary);
        String problem = isComplete(filter)
                ? filters.problem(definition, rule, viewer)
                : "A condition has no value yet: fill it in, or remove the condition.";
        return answer(definition, query(definition, address, viewer), filter, rule, problem, viewer);
    }

    /// A filter that somebody has written.
    @GetMapping("/rule")
    Html write(
            @PathVariable String list,
            @RequestParam(defaultValue = "") String rule,
            ListAddress address,
            Viewer viewer) {
        var definition = lists.get(list, viewer);
        Filter filter = Filter.read(rule, filters.vocabulary(definition, viewer));
        return answer(
                definition,
                query(definition, address, viewer),
                filter,
                rule.strip(),
                filters.problem(definition, rule.strip(), viewer),
                viewer);
    }

    private Html answer(
            ListDefinition<?> list, ListQuery query, Filter filter, String rule, String problem, Viewer viewer) {
        return problem.isEmpty()
                ? Html.goTo("/" + list.key() + query.filtered(rule).address())
                : Html.refused(builder(list, query, filter, rule, problem, viewer));
    }

    private Content builder(
            ListDefinition<?> list, ListQuery query, Filter filter, String rule, String problem, Viewer viewer) {
        Vocabulary vocabulary = filters.vocabulary(list, viewer);
        boolean byHand = filter instanceof Filter.ByHand;
        return templates.listingFilterBuilder(new FilterBuilder(
                "/lists/" + list.key() + "/filter",
                query.fromTheStart().address(),
                (FilterParts.Group) FilterParts.of(filter, vocabulary),
                rule.equals("true") ? "" : rule,
                byHand,
                problem));
    }

    private static boolean isComplete(Filter filter) {
        return switch (filter) {
            case Filter.Group group -> group.parts().stream().allMatch(FilterController::isComplete);
            case Filter.Asked asked -> asked.values().size() >= needed(asked.comparison());
            case Filter.ByHand _ -> true;
        };
    }

    private static int needed(Comparison comparison) {
        return switch (comparison.asks()) {
            case NOTHING -> 0;
            case ONE, SEVERAL, DAYS -> 1;
            case TWO, DISTANCE -> 2;
        };
    }

    private ListQuery query(ListDefinition<?> list, ListAddress address, Viewer viewer) {
        return queries.of(list, address, viewer);
    }
}
