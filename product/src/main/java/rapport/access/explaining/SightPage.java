package rapport.access.explaining;

import java.util.List;
import java.util.Optional;
import rapport.access.settings.SettingsTabs;

/// The question who sees what, and its answer.
///
/// @param people who may be asked about; empty for who may ask about himself only
public record SightPage(
        SettingsTabs tabs, String record, String who, List<Person> people, Optional<Explanation> explanation) {
    public record Person(String id, String name) {}
}
