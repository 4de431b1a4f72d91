package rapport.search;

import java.util.List;
import rapport.access.Viewer;

/// Records that the palette finds.
public interface Searchable {
    /// @param hint  what tells two of the same name apart
    /// @param face  two letters for its picture
    record Hit(String href, String name, String hint, String face, int hue, boolean firm) {}

    /// The heading above them.
    String group();

    /// Lower stands higher.
    int order();

    /// The best few, as this viewer may see them.
    List<Hit> find(String text, Viewer viewer);
}
