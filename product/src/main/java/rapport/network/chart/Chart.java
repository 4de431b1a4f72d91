package rapport.network.chart;

import java.util.List;

/// The people of an organisation as they lead each other, and the organisations that belong
/// together.
///
/// @param heads    those who lead others and report to nobody here
/// @param unplaced those of whom is not known to whom they report, and who lead nobody
/// @param gaps     sentences about what is missing or odd
/// @param family   the uppermost owner with all that belongs to it; empty where nothing belongs
/// together
/// @param open     whether the viewer may say who reports to whom
public record Chart(
        String id,
        String name,
        String path,
        List<Branch> heads,
        List<Branch> unplaced,
        List<String> gaps,
        List<Branch> family,
        boolean open) {

    public boolean isEmpty() {
        return heads.isEmpty() && unplaced.isEmpty();
    }

    public boolean isHere(Branch place) {
        return place.id().equals(id);
    }
}
