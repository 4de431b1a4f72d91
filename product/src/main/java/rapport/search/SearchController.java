package rapport.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.OpenRoutes;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.web.Act;
import rapport.web.Html;
import rapport.web.Place;
import templates.Templates;

@Controller
@AllowedTo(Whom.EVERYBODY)
class SearchController {
    private static final int LONGEST = 200;

    private final List<Searchable> searchables;
    private final List<Act> acts;
    private final List<Place> places;
    private final OpenRoutes routes;
    private final Templates templates;

    SearchController(
            ObjectProvider<Searchable> searchables,
            ObjectProvider<Act> acts,
            ObjectProvider<Place> places,
            OpenRoutes routes,
            Templates templates) {
        this.searchables = searchables.stream()
                .sorted(Comparator.comparingInt(Searchable::order))
                .toList();
        this.acts = acts.stream().sorted(Comparator.comparingInt(Act::order)).toList();
        this.places =
                places.stream().sorted(Comparator.comparingInt(Place::order)).toList();
        this.routes = routes;
        this.templates = templates;
    }

    @GetMapping("/search")
    Html index(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        String text = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        var named = new Likeness(text);
        var groups = searchables.stream()
                .flatMap(searchable -> searchable.find(text, viewer).stream())
                .filter(group -> !group.hits().isEmpty())
                .sorted(Comparator.comparingInt(named::ofBest))
                .toList();
        var results = new PaletteResults(
                text,
                groups,
                acts.stream()
                        .filter(act -> routes.mayOpen(act.href(), viewer.rights()))
                        .filter(act -> says(act.label() + " " + act.keywords(), text))
                        .toList(),
                places.stream()
                        .filter(place -> routes.mayOpen(place.href(), viewer.rights()))
                        .filter(place -> says(place.label(), text))
                        .toList());
        return Html.page("Search", templates.searchResults(results));
    }

    /// Every word that was typed begins a word of the name.
    private static boolean says(String name, String text) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        return text.isEmpty()
                || List.of(text.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .allMatch(typed -> words.stream().anyMatch(word -> word.startsWith(typed)));
    }
}
