package rapport.customers.merging;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Says that two parties are the same customer. One of them goes, so this needs the right to delete.
@Controller
@AllowedTo(
        right = Right.DELETE,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class MergeController {
    private static final String FACT = "fact.";
    private static final String RULE = "rule.";

    private final MergePages pages;
    private final MergeParties merge;
    private final Templates templates;

    MergeController(MergePages pages, MergeParties merge, Templates templates) {
        this.pages = pages;
        this.merge = merge;
        this.templates = templates;
    }

    @GetMapping("/parties/{id}/merge")
    Html show(
            @PathVariable PartyId id,
            @RequestParam(required = false) @Nullable PartyId with,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer) {
        return page(id, with, q, viewer);
    }

    @PostMapping("/parties/{id}/merge")
    @Does("Merge two customers")
    Html create(
            @PathVariable PartyId id,
            @RequestParam PartyId with,
            @RequestParam Map<String, String> form,
            Viewer viewer) {
        var survivors = new Survivors(given(form, "theirs"), given(form, "ours"), otherwise(form));
        return switch (merge.into(id, with, survivors, viewer)) {
            case Merged.Done done ->
                Html.goTo((done.kind() == PartyKind.PERSON ? "/people/" : "/organisations/") + id)
                        .with(Toast.ok(done.sentence()));
            case Merged.Refused(var sentence) ->
                page(id, null, "", viewer).with(Toast.warn(sentence)).status(422);
            case Merged.Missing() -> throw nobody();
        };
    }

    private static Set<String> given(Map<String, String> form, String side) {
        return form.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(FACT) && field.getValue().equals(side))
                .map(field -> factOf(field.getKey()))
                .collect(Collectors.toSet());
    }

    /// The facts for which something else was ticked than the rules proposed.
    private static Set<String> otherwise(Map<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> field.getKey().startsWith(FACT))
                .filter(field -> !field.getValue().equals(form.get(RULE + factOf(field.getKey()))))
                .map(field -> factOf(field.getKey()))
                .collect(Collectors.toSet());
    }

    private static String factOf(String name) {
        return name.substring(FACT.length());
    }

    private Html page(PartyId id, @Nullable PartyId with, String search, Viewer viewer) {
        return pages.find(id, with, search, viewer)
                .map(page -> Html.page("Merge " + page.name(), templates.customersMergingMerge(page)))
                .orElseThrow(MergeController::nobody);
    }

    private static NotFound nobody() {
        return new NotFound("There is nobody at this address, or nobody that you may change and delete.");
    }
}
