package rapport.customers.tags;

import java.util.List;
import java.util.stream.IntStream;
import rapport.access.settings.SettingsTabs;

/// All tags, to be renamed, merged and deleted.
public record TagsPage(SettingsTabs tabs, List<Row> rows) {
    /// @param held by how many customers, in words
    public record Row(Tag tag, String held) {}

    public List<Integer> hues() {
        return IntStream.range(0, 12).boxed().toList();
    }
}
