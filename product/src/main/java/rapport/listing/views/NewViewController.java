package rapport.listing.views;

import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Keeps what a list shows under a name.
@Controller
@RequestMapping("/lists/{list}/views")
@AllowedTo(Whom.EVERYBODY)
class NewViewController {
    private final AllLists lists;
    private final SavedViews views;
    private final KeepViews keep;
    private final Preferences preferences;
    private final Owners owners;
    private final Templates templates;

    NewViewController(
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

    /// With whom a view can be shared: asked for when somebody opens the form.
    @GetMapping("/audiences")
    Html audiences(@PathVariable String list, @RequestParam(defaultValue = "OWNER") String chosen, Viewer viewer) {
        lists.get(list, viewer);
        var teams = owners
                .named(viewer.rights().teams().stream().map(OwnerId::new).toList())
                .values()
                .stream()
                .sorted(Comparator.comparing(Owners.Named::name))
                .toList();
        return Html.ok(templates.listingViewsAudiences(teams, chosen));
    }

    @PostMapping
    @Does("Keep a view")
    Html create(
            @PathVariable String list,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "OWNER") String audience,
            @RequestParam(defaultValue = "false") boolean pin,
            ListAddress address,
            Viewer viewer) {
        var form = ViewForm.of(name, audience);
        var definition = lists.get(list, viewer);
        var query = views.of(definition, viewer).query(address);
        return switch (keep.make(definition, form, query.shown(), viewer)) {
            case Keeping.Kept(var id) -> {
                if (pin) {
                    preferences.pin(id, viewer);
                }
                yield Html.goTo("/" + list + "?view=" + id).with(Toast.ok("“" + form.name() + "” is saved."));
            }
            case Keeping.Refused(var why) -> Html.refused(templates.listingViewsProblem(why));
        };
    }
}
