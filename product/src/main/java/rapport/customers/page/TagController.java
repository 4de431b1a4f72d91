package rapport.customers.page;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.facts.CleanText;
import rapport.customers.tags.Tag;
import rapport.customers.tags.TagId;
import rapport.customers.tags.Tags;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Refused;

/// The tags of a party.
@Controller
@RequestMapping("/parties/{id}/tags")
@AllowedTo(
        right = Right.EDIT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class TagController {
    private final FactEditing editing;
    private final Tags tags;

    TagController(FactEditing editing, Tags tags) {
        this.editing = editing;
        this.tags = tags;
    }

    @PostMapping
    @Does("Add a tag")
    Html create(@PathVariable PartyId id, @RequestParam String name, Viewer viewer) {
        String clean = CleanText.of(name);
        if (clean.isEmpty() || clean.length() > Tags.LONGEST) {
            throw new Refused("A tag is a word or a few, with at most 50 characters.");
        }
        String called = tags.called(clean).map(Tag::name).orElse(clean);
        return editing.save(
                id,
                facts -> facts.withTags(facts.additions().plus(List.of(called))),
                "Tagged “" + called + "”",
                viewer);
    }

    @DeleteMapping("/{tag}")
    @Does("Take a tag away")
    Html delete(@PathVariable PartyId id, @PathVariable TagId tag, Viewer viewer) {
        String name = tags.all().stream()
                .filter(one -> one.id().equals(tag))
                .map(Tag::name)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such tag."));
        return editing.save(
                id,
                facts -> facts.withTags(facts.additions().without(List.of(name))),
                "“" + name + "” is taken away",
                viewer);
    }
}
