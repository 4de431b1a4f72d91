package rapport.access.settings;

import java.util.List;
import java.util.stream.Stream;
import rapport.access.Viewer;

/// The pages of the settings that a viewer may open, and the one that is open.
public record SettingsTabs(List<SettingsTab> all, SettingsTab open) {
    public static SettingsTabs of(Viewer viewer, SettingsTab open) {
        return new SettingsTabs(
                Stream.of(SettingsTab.values()).filter(tab -> tab.isFor(viewer)).toList(), open);
    }
}
