package rapport.devices.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.devices.wishes.NoticeWishes;
import rapport.devices.wishes.Wish;
import rapport.journal.Does;
import rapport.notices.NoticeKind;
import rapport.web.Html;
import rapport.web.Toast;

/// By which ways the viewer hears of which notices.
@Controller
@RequestMapping("/settings/notices")
@AllowedTo(Whom.EVERYBODY)
class NoticeWaysController {
    private final NoticeWishes wishes;
    private final NoticeWaysPages pages;

    NoticeWaysController(NoticeWishes wishes, NoticeWaysPages pages) {
        this.wishes = wishes;
        this.pages = pages;
    }

    @GetMapping
    Html show(Viewer viewer, HttpServletRequest request) {
        return pages.page("", viewer, request);
    }

    /// @param devices the kinds that are heard of on devices
    /// @param mail    the kinds that are heard of by mail
    @PostMapping
    @Does(value = "Choose how notices arrive", undo = false)
    Html update(
            @RequestParam(defaultValue = "") List<NoticeKind> devices,
            @RequestParam(defaultValue = "") List<NoticeKind> mail,
            Viewer viewer) {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var chosen = new EnumMap<NoticeKind, Wish>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            chosen.put(kind, new Wish(devices.contains(kind), mail.contains(kind), site));
        }
        wishes.keep(viewer.id(), chosen);
        return Html.goTo(SettingsTab.NOTICES.href()).with(Toast.said("Notices reach you like that from now on."));
    }
}
