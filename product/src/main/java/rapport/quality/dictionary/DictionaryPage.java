package rapport.quality.dictionary;

import java.util.List;
import rapport.quality.QualityTabs;

/// The data dictionary.
public record DictionaryPage(QualityTabs tabs, List<Kind> kinds) {
    public record Kind(String title, List<Row> rows) {}

    /// @param key     as rules, files and programs call it
    /// @param options what there is to choose from; empty for other types
    /// @param filled  how often, in words; empty where nobody fills it in
    /// @param part    the same from 0 to 100
    /// @param roles   who may see it
    /// @param uses    views and fields that make use of it
    public record Row(
            String key,
            String label,
            String type,
            String meaning,
            String options,
            String sources,
            String filled,
            double part,
            String roles,
            String uses) {}
}
