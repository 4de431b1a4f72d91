package rapport.devices.page;

import java.util.List;
import rapport.access.settings.SettingsTabs;
import rapport.notices.NoticeKind;

/// How notices reach the viewer.
///
/// @param address the e-mail of the viewer
/// @param mailed  whether there is a server that takes mail
/// @param key     of this installation, as a browser asks for it
/// @param here    whether the browser that asks is notified
/// @param problem what was wrong with the device that was to be added; empty when nothing was
public record NoticeWaysPage(
        SettingsTabs tabs,
        List<Row> kinds,
        String address,
        boolean mailed,
        String key,
        boolean here,
        List<DeviceRow> devices,
        String problem) {
    public record Row(NoticeKind kind, boolean onDevices, boolean byMail) {}

    /// @param reached “3 minutes ago”; empty when never
    public record DeviceRow(String id, String client, String since, String reached, String problem, boolean here) {}
}
