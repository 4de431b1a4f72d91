package rapport.devices.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.devices.DeviceId;
import rapport.devices.device.Device;
import rapport.devices.device.Devices;
import rapport.devices.push.PushAnswer;
import rapport.devices.push.PushKeys;
import rapport.devices.push.PushLine;
import rapport.devices.push.PushMessage;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;

/// Adds the browser of the viewer to those that are notified, tries one, and takes one away.
@Controller
@RequestMapping("/settings/notices/devices")
@AllowedTo(Whom.EVERYBODY)
class DeviceController {
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int CLIENT_LENGTH = 200;
    private static final Duration TRIAL = Duration.ofMinutes(1);

    private final Devices devices;
    private final PushLine line;
    private final NoticeWaysPages pages;
    private final Clock clock;

    DeviceController(Devices devices, PushLine line, NoticeWaysPages pages, Clock clock) {
        this.devices = devices;
        this.line = line;
        this.pages = pages;
        this.clock = clock;
    }

    /// As the subscription of the browser names them.
    @PostMapping
    @Does(value = "Be notified on a device", undo = false, noted = true)
    Html create(
            @RequestParam(defaultValue = "") String endpoint,
            @RequestParam(defaultValue = "") String publicKey,
            @RequestParam(defaultValue = "") String secret,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String client,
            Viewer viewer,
            HttpServletRequest request) {
        Optional<PushKeys> keys = PushKeys.read(publicKey, secret);
        String problem = keys.isEmpty() || endpoint.length() > LONGEST_ADDRESS
                ? "This browser did not say how it can be reached. Try once more."
                : line.refusal(endpoint);
        if (!problem.isEmpty()) {
            return pages.page(problem, viewer, request).status(422);
        }
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        String name = client.substring(0, Math.min(CLIENT_LENGTH, client.length()));
        if (!devices.add(
                viewer.id(),
                NoticeWaysPages.here(request),
                endpoint,
                keys.orElseThrow(),
                name,
                site,
                clock.instant())) {
            return pages.page("You have " + Devices.MOST + " devices already. Take one away first.", viewer, request)
                    .status(422);
        }
        return Html.goTo(SettingsTab.NOTICES.href()).with(Toast.said("Notices arrive on this device from now on."));
    }

    @PostMapping("/{id}/trials")
    @Does(value = "Try a device", undo = false)
    Html attempt(@PathVariable DeviceId id, Viewer viewer, HttpServletRequest request) {
        Device device = devices.find(id)
                .filter(one -> one.account().equals(viewer.id()))
                .orElseThrow(DeviceController::gone);
        var message = new PushMessage(
                UUID.randomUUID().toString(),
                "It works",
                "This is how a notice arrives on this device.",
                SettingsTab.NOTICES.href(),
                TRIAL,
                true);
        var said = switch (line.send(message, device.endpoint(), device.keys(), device.site())) {
            case PushAnswer.Taken() -> {
                devices.reached(id, clock.instant());
                yield Toast.said("It is on its way to this device.");
            }
            case PushAnswer.Gone() -> {
                devices.remove(id, viewer.id());
                yield Toast.warn("That browser does not want to be notified any more, so it is taken away.");
            }
            case PushAnswer.Later(var why, var _) -> failed(id, why);
            case PushAnswer.Refused(var why) -> failed(id, why);
        };
        return pages.page("", viewer, request).with(said);
    }

    @DeleteMapping("/{id}")
    @Does(value = "Be notified no more on a device", undo = false, noted = true)
    Html delete(@PathVariable DeviceId id, Viewer viewer, HttpServletRequest request) {
        if (!devices.remove(id, viewer.id())) {
            throw gone();
        }
        return pages.page("", viewer, request).with(Toast.said("Nothing arrives there any more."));
    }

    private Toast failed(DeviceId id, String why) {
        devices.failed(id, why, clock.instant());
        return Toast.warn(why);
    }

    private static NotFound gone() {
        return new NotFound("You have no such device.");
    }
}
