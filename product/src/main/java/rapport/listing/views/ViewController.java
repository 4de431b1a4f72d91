package rapport.listing.views;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.listing.AllLists;
import rapport.listing.ListAddress;
import rapport.listing.ViewId;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Refused;
import rapport.web.Toast;
import templates.Templates;

/// What is done with a view that exists.
@Controller
@RequestMapping("/views/{id}")
@AllowedTo(Whom.EVERYBODY)
class ViewController {
    private final AllLists lists;
    private final SavedViews views;
    private final KeepViews keep;
    private final Preferences preferences;
    private final Owners owners;
    private final Templates templates;

    ViewController(
            AllLists lists,
            SavedViews views,
            KeepViews keep,
            Preferences preferences,
            Owners owners,
            Templates templates) {
        this.lists = lists;
        this.views = views;
        this.keep = keep;
        this.preferences = preferences;
        this.owners = owners;
        this.templates = templates;
    }

    /// Its name and its audience.
    @PutMapping
    @Does("Change a view")
    Html rename(
            @PathVariable ViewId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "OWNER") String audience,
            Viewer viewer) {
        var form = ViewForm.of(name, audience);
        var found = changeable(id, viewer);
        return switch (keep.rename(found.view(), form, viewer)) {
            case Keeping.Kept _ -> open(found).with(Toast.ok("“" + form.name() + "” is saved."));
            case Keeping.Refused(var why) -> Html.refused(templates.listingViewsProblem(why));
        };
    }

    /// Of a colleague who left, somebody who sees the view may make it theirs; an administrator always may.
    @PutMapping("/owner")
    @Does("Take over a view")
    Html takeOver(@PathVariable ViewId id, Viewer viewer) {
        var found = find(id, viewer);
        var owner = owners.find(OwnerId.of(found.view().owner()));
        boolean left = owner.filter(Owners.Named::open).isEmpty();
        if (!found.view().isShared() || !(left || viewer.isAdministrator())) {
            throw new Refused("This view belongs to "
                    + owner.map(Owners.Named::name).orElse("a colleague")
                    + ", who works here. Save it under a name of your own instead.");
        }
        if (keep.handOver(found.view(), viewer) instanceof Keeping.Refused(var why)) {
            throw new Refused(why);
        }
        return open(found).with(Toast.ok("“" + found.view().name() + "” is yours now."));
    }

    /// What it shows.
    @PutMapping("/state")
    @Does("Change a view")
    Html save(@PathVariable ViewId id, ListAddress address, Viewer viewer) {
        var found = changeable(id, viewer);
        var query = views.of(lists.get(found.list(), viewer), viewer).query(address);
        keep.save(found.view(), query.shown());
        return open(found).with(Toast.ok("“" + found.view().name() + "” is saved."));
    }

    @DeleteMapping
    @Does("Delete a view")
    Html remove(@PathVariable ViewId id, Viewer viewer) {
        var found = changeable(id, viewer);
        keep.remove(found.view());
        return Html.goTo("/" + found.list())
                .with(Toast.ok("The view “" + found.view().name() + "” is gone."));
    }

    @PutMapping("/pin")
    @Does(value = "Pin a view", undo = false)
    Html pin(@PathVariable ViewId id, Viewer viewer) {
        var found = find(id, viewer);
        preferences.pin(id, viewer);
        return open(found);
    }

    @DeleteMapping("/pin")
    @Does(value = "Unpin a view", undo = false)
    Html unpin(@PathVariable ViewId id, Viewer viewer) {
        var found = find(id, viewer);
        preferences.unpin(id, viewer);
        return open(found);
    }

    /// The list opens with this view.
    @PutMapping("/precedence")
    @Does(value = "Open a list with a view", undo = false)
    Html prefer(@PathVariable ViewId id, Viewer viewer) {
        var found = find(id, viewer);
        preferences.beginWith(found.list(), id, viewer);
        return open(found).with(Toast.ok("Your list opens with “" + found.view().name() + "” from now on."));
    }

    @DeleteMapping("/precedence")
    @Does(value = "Open a list as it is", undo = false)
    Html preferNone(@PathVariable ViewId id, Viewer viewer) {
        var found = find(id, viewer);
        preferences.beginWith(found.list(), null, viewer);
        return open(found);
    }

    private static Html open(SavedViews.Found found) {
        return Html.goTo("/" + found.list() + "?view=" + found.view().id());
    }

    private SavedViews.Found find(ViewId id, Viewer viewer) {
        return views.find(id, viewer)
                .orElseThrow(() -> new NotFound("There is no such view, or it is not shared with you."));
    }

    private SavedViews.Found changeable(ViewId id, Viewer viewer) {
        var found = find(id, viewer);
        if (!found.view().mayBeChangedBy(viewer)) {
            throw new Refused("This view belongs to a colleague. Save it under a name of your own instead.");
        }
        return found;
    }
}
