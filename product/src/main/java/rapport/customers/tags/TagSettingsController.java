package rapport.customers.tags;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.selectOne;
import static rapport.customers.db.Tables.PARTY_TAG;
import static rapport.customers.db.Tables.TAG;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where administrators look after tags.
@Controller
@RequestMapping("/settings/tags")
@AllowedTo(Whom.ADMINISTRATORS)
class TagSettingsController {
    private static final String ALL = "/settings/tags";
    private static final int COUNTED = 1_000;

    private final LookAfterTags lookAfter;
    private final Tags tags;
    private final DSLContext db;
    private final Templates templates;

    TagSettingsController(LookAfterTags lookAfter, Tags tags, DSLContext db, Templates templates) {
        this.lookAfter = lookAfter;
        this.tags = tags;
        this.db = db;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        var bearers = selectOne()
                .from(PARTY_TAG)
                .where(PARTY_TAG.TAG_ID.eq(TAG.ID))
                .limit(COUNTED + 1)
                .asTable("bearers");
        var held = DSL.field(DSL.select(count()).from(bearers));
        Map<TagId, Integer> counts = db.select(TAG.ID, held).from(TAG).fetchMap(TAG.ID, held);
        var rows = tags.all().stream()
                .map(tag -> new TagsPage.Row(tag, inWords(counts.getOrDefault(tag.id(), 0), viewer)))
                .toList();
        var page = new TagsPage(SettingsTabs.of(viewer, SettingsTab.TAGS), rows);
        return Html.page("Tags", templates.customersTagsTags(page));
    }

    @PutMapping("/{id}")
    @Does("Change a tag")
    Html update(@PathVariable TagId id, @RequestParam String name, @RequestParam(defaultValue = "0") int hue) {
        String problem = lookAfter.change(id, name, hue);
        return Html.goTo(ALL).with(problem.isEmpty() ? Toast.ok("The tag is saved.") : Toast.warn(problem));
    }

    @PostMapping("/{id}/merger")
    @Does("Merge two tags")
    Html merge(@PathVariable TagId id, @RequestParam TagId into) {
        return Html.goTo(ALL)
                .with(Toast.ok(
                        "Whoever had it is tagged “" + lookAfter.merge(id, into).name() + "” now."));
    }

    @DeleteMapping("/{id}")
    @Does("Delete a tag")
    Html delete(@PathVariable TagId id) {
        return Html.goTo(ALL).with(Toast.ok("“" + lookAfter.delete(id).name() + "” is deleted."));
    }

    private static String inWords(int held, Viewer viewer) {
        return held > COUNTED
                ? "more than " + viewer.formats().number(COUNTED)
                : viewer.formats().number(held);
    }
}
