package rapport.listing.bulk;

import java.util.List;
import java.util.UUID;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
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
import rapport.listing.RowCount;
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

    /// What has to be filled in, and for how many it is.
    @GetMapping("/lists/{list}/bulk/{act}")
    Html ask(
            @PathVariable String list,
            @PathVariable String act,
            @RequestParam(defaultValue = "") List<UUID> tick,
            @RequestParam(defaultValue = "false") boolean everybody,
            ListAddress address,
            Viewer viewer) {
        ListDefinition<?> definition = all.get(list, viewer);
        missing.demand(Right.BULK, definition.recordKind(), viewer);
        BulkAct chosen = acts.get(definition, act);
        ListQuery query = queries.of(definition, address, viewer);
        RowCount count = everybody
                ? lists.count(definition, query, chosen.reaching(definition, viewer))
                : new RowCount(tick.size(), true);
        String of = count.equals(new RowCount(1, true)) ? definition.one() : definition.title();
        return Html.ok(templates.listingBulkForm(
                chosen,
                chosen.questions(viewer),
                "/lists/" + list + "/bulk/" + act + query.fromTheStart().address(),
                chosen.foretells()
                        ? "/lists/" + list + "/bulk/" + act + "/foretold"
                                + query.fromTheStart().address()
                        : "",
                count.text(viewer.formats()) + " "
                        + of.toLowerCase(viewer.formats().locale())));
    }

    /// What would come of it.
    @GetMapping("/lists/{list}/bulk/{act}/foretold")
    Html foretell(
            @PathVariable String list,
            @PathVariable String act,
            @RequestParam(defaultValue = "") List<UUID> tick,
            @RequestParam(defaultValue = "false") boolean everybody,
            @RequestParam MultiValueMap<String, String> form,
            ListAddress address,
            Viewer viewer) {
        ListDefinition<?> definition = all.get(list, viewer);
        missing.demand(Right.BULK, definition.recordKind(), viewer);
        BulkAct chosen = acts.get(definition, act);
        var records = records(definition, address, tick, everybody, chosen.reaching(definition, viewer), viewer);
        return Html.ok(templates.listingBulkForetold(
                chosen.foretold(records, form.getOrDefault("answer", List.of()), viewer)));
    }

    /// The acts that stand below one button.
    @GetMapping("/lists/{list}/bulk")
    Html further(@PathVariable String list, ListAddress address, Viewer viewer) {
        ListDefinition<?> definition = all.get(list, viewer);
        missing.demand(Right.BULK, definition.recordKind(), viewer);
        ListQuery query = queries.of(definition, address, viewer);
        return Html.ok(templates.listingBulkFurther(
                acts.further(definition, viewer),
                "/lists/" + list + "/bulk/",
                query.fromTheStart().address()));
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
        BulkAct chosen = acts.get(definition, act);
        missing.demand(chosen.right(), definition.recordKind(), viewer);
        missing.demandOpen(chosen.changes(), viewer);
        var records = records(definition, address, tick, everybody, chosen.reaching(definition, viewer), viewer);
        return switch (begin.with(chosen, form.getOrDefault("answer", List.of()), records, back, viewer)) {
            case BulkBegun.Done(var handled, var summary) ->
                Html.goTo("/" + list + query.address())
                        .with(Toast.ok(summary + beyondReach(everybody ? 0 : tick.size() - handled)));
            case BulkBegun.Started(var job) -> Html.goTo("/jobs/" + job);
            case BulkBegun.Nobody _ -> Html.refused(templates.listingViewsProblem("Tick at least one record first."));
            case BulkBegun.Refused(var why) -> Html.refused(templates.listingViewsProblem(why));
        };
    }

    private Select<Record1<UUID>> records(
            ListDefinition<?> list,
            ListAddress address,
            List<UUID> tick,
            boolean everybody,
            Viewer reaching,
            Viewer viewer) {
        return everybody
                ? lists.matching(list, queries.of(list, address, viewer), DSL.noCondition(), reaching)
                : lists.matching(list, ListQuery.of("", "", ""), Lists.isOneOf(list, tick), reaching);
    }

    private static String beyondReach(long refused) {
        return refused > 0 ? ", " + refused + " refused: you may not do that with them, or they are gone" : "";
    }
}
