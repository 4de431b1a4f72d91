package rapport.search;

import java.util.List;
import rapport.web.Act;
import rapport.web.Place;

/// What the palette shows for what was typed.
public record PaletteResults(String text, List<Searchable.Group> groups, List<Act> acts, List<Place> places) {
    public boolean isEmpty() {
        return groups.isEmpty() && acts.isEmpty() && places.isEmpty();
    }
}
