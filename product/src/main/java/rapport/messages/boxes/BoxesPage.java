package rapport.messages.boxes;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// All boxes.
public record BoxesPage(SettingsTabs tabs, List<BoxPage.Row> rows) {}
