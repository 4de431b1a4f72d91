package rapport.search;

import java.util.List;
import rapport.access.Viewer;

/// Records that the palette finds.
public interface Searchable {
    /// @param hint  what tells two of the same name apart
    /// @param face  two letters for its picture
    record Hit(String href, String name, String hint, String face, int hue, boolean firm) {}

    /// The best few of a kind, under their heading.
    record Group(String title, List<Hit> hits) {}

    /// Lower stands higher, unless a name fits better.
    int order();

    /// What this viewer may see, kind by kind.
    List<Group> find(String text, Viewer viewer);
}
