package rapport.intake.records;

import java.util.List;

/// What a column of a file may tell of a record.
///
/// @param required whether no record can be made without it
/// @param words    how people and other programs call it, in small letters
/// @param meanings what its values may mean; empty where they are taken as they are
public record ArrivalColumn(String key, String label, boolean required, List<String> words, List<Meaning> meanings) {
    public ArrivalColumn(String key, String label, boolean required, List<String> words) {
        this(key, label, required, words, List.of());
    }

    /// @param words what may be written for it; small letters
    public record Meaning(String value, String label, List<String> words) {}
}
