package rapport.sales.buying;

import java.util.List;

/// The people who buy, by how they think of us and by how much they weigh.
///
/// @param address of the people of the deal
/// @param known   how many people are on it
/// @param gaps    sentences about what is missing; none once the deal is closed
public record PowerMap(String address, boolean editable, int known, List<Row> rows, List<String> gaps) {
    /// Those who weigh the same, by what they think.
    public record Row(String label, List<Place> places) {}

    public record Place(Attitude attitude, List<Card> people) {}

    /// @param below the card of who they report to, and `leader` the name; empty where that is nobody here
    /// @param last  when there was a touch last, in words; empty where that may not be told
    public record Card(
            String id,
            String name,
            String path,
            String initials,
            int hue,
            String role,
            String remark,
            String below,
            String leader,
            String last) {}

    public boolean isEmpty() {
        return known == 0;
    }
}
