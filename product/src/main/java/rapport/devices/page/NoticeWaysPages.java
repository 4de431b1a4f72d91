package rapport.devices.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.ClientName;
import rapport.access.Post;
import rapport.access.SecretKey;
import rapport.access.SessionCookie;
import rapport.access.Viewer;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.devices.device.Device;
import rapport.devices.device.Devices;
import rapport.devices.push.ServerKeys;
import rapport.devices.wishes.NoticeWishes;
import rapport.devices.wishes.Wish;
import rapport.notices.NoticeKind;
import rapport.web.Formats;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// The page on how notices reach the viewer, as several acts answer with it.
@Component
class NoticeWaysPages {
    private final Devices devices;
    private final NoticeWishes wishes;
    private final ServerKeys keys;
    private final Post post;
    private final Clock clock;
    private final Templates templates;

    NoticeWaysPages(
            Devices devices, NoticeWishes wishes, ServerKeys keys, Post post, Clock clock, Templates templates) {
        this.devices = devices;
        this.wishes = wishes;
        this.keys = keys;
        this.post = post;
        this.clock = clock;
        this.templates = templates;
    }

    Html page(String problem, Viewer viewer, HttpServletRequest request) {
        List<Device> mine = devices.of(viewer.id(), here(request));
        var said = wishes.of(viewer.id());
        Instant now = clock.instant();
        var page = new NoticeWaysPage(
                SettingsTabs.of(viewer, SettingsTab.NOTICES),
                Stream.of(NoticeKind.REMINDER, NoticeKind.NEWS, NoticeKind.TROUBLE)
                        .map(kind -> row(kind, said.getOrDefault(kind, Wish.UNSAID)))
                        .toList(),
                viewer.email(),
                post.goesOut(),
                keys.get().text(),
                mine.stream().anyMatch(Device::here),
                mine.stream().map(one -> row(one, viewer.formats(), now)).toList(),
                problem);
        return Html.page("Your notices", templates.devicesPageWays(page));
    }

    /// The key of the browser that asks.
    static SecretKey here(HttpServletRequest request) {
        return SessionCookie.read(request).orElseThrow(() -> new NotFound("Only a browser is notified."));
    }

    private static NoticeWaysPage.Row row(NoticeKind kind, Wish wish) {
        return new NoticeWaysPage.Row(kind, wish.onDevices(), wish.byMail());
    }

    private static NoticeWaysPage.DeviceRow row(Device one, Formats formats, Instant now) {
        return new NoticeWaysPage.DeviceRow(
                one.id().toString(),
                new ClientName(one.client()).inWords(),
                formats.dateTime(one.addedAt()),
                one.reachedAt() == null ? "" : formats.ago(one.reachedAt(), now),
                one.problem(),
                one.here());
    }
}
