package rapport.listing.bulk;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.listing.AllLists;
import rapport.listing.ListAddress;
import rapport.listing.ListDefinition;
import rapport.listing.ListQueries;
import rapport.listing.ListQuery;
import rapport.listing.Lists;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Does something with the ticked records of a list, or with all that match.
@Controller
@AllowedTo(Whom.EVERYBODY)
class BulkController {
    private final AllLists all;
    private final Lists lists;
    private final ListQueries queries;
    private final BulkActs acts;
    private final BeginBulk begin;
    private final MissingRight missing;
    private final Templates templates;

    BulkController(
            AllLists all,
            Lists lists,
            ListQueries queries,
            BulkActs acts,
            BeginBulk begin,
            MissingRight missing,
            Templates templates) {
        this.all = all;
        this.lists = lists;
        this.queries = queries;
        this.acts = acts;
        this.begin = begin;
        this.missing = missing;
        this.templates = templates;
    }

    @PostMapping("/lists/{list}/bulk/{act}")
    @Does("Change many records")
    Html apply(
            @PathVariable String list,
            @PathVariable String act,
            @RequestParam(defaultValue = "") List<UUID> tick,
            @RequestParam(defaultValue = "false") boolean everybody,
            @RequestParam MultiValueMap<String, String> form,
            ListAddress address,
            Viewer viewer) {
        ListDefinition<?> definition = all.get(list, viewer);
        missing.demand(Right.BULK, definition.recordKind(), viewer);
        ListQuery query = queries.of(definition, address, viewer);
        String back = "/" + list + query.fromTheStart().address();
        Viewer reaching = viewer.narrowedTo(definition.recordKind(), Right.BULK);
        var records = everybody
                ? lists.matching(definition, query, DSL.noCondition(), reaching)
                : lists.matching(definition, ListQuery.of("", "", ""), isOneOf(definition, tick), reaching);
        return switch (begin.with(acts.get(list, act), form.getOrDefault("answer", List.of()), records, back, viewer)) {
            case BulkBegun.Done(var handled, var summary) ->
                Html.goTo("/" + list + query.address())
                        .with(Toast.ok(summary + beyondReach(everybody ? 0 : tick.size() - handled)));
            case BulkBegun.Started(var job) -> Html.goTo("/jobs/" + job);
            case BulkBegun.Nobody _ -> Html.refused(templates.listingViewsProblem("Tick at least one record first."));
            case BulkBegun.Refused(var why) -> Html.refused(templates.listingViewsProblem(why));
        };
    }

    private static String beyondReach(long refused) {
        return refused > 0 ? ", " + refused + " refused: you may not change them, or they are gone" : "";
    }

    private static Condition isOneOf(ListDefinition<?> list, List<UUID> ids) {
        return DSL.condition("{0} = any({1})", list.id(), DSL.val(ids.toArray(UUID[]::new)));
    }
}
