package rapport.devices.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.access.Accounts;
import rapport.devices.device.Device;
import rapport.devices.device.Devices;
import rapport.devices.push.PushAnswer;
import rapport.devices.push.PushLine;
import rapport.devices.push.PushMessage;
import rapport.jobs.Background;
import rapport.jobs.SideBySide;
import rapport.notices.Notice;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;

/// Brings notices to devices, several at once. What was read meanwhile, or is of no use any more,
/// is left; a device that there is not any more is forgotten.
@Component
class PushNotices implements Background {
    private static final Logger LOG = LoggerFactory.getLogger(PushNotices.class);
    private static final Duration REST = Duration.ofSeconds(3);
    private static final Duration SURELY_BROKEN_OFF = Duration.ofMinutes(2);
    private static final int SIDE_BY_SIDE = 16;

    private final Deliveries deliveries;
    private final Devices devices;
    private final Notices notices;
    private final Accounts accounts;
    private final PushLine line;
    private final Clock clock;

    PushNotices(
            Deliveries deliveries, Devices devices, Notices notices, Accounts accounts, PushLine line, Clock clock) {
        this.deliveries = deliveries;
        this.devices = devices;
        this.notices = notices;
        this.accounts = accounts;
        this.line = line;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "push-notices";
    }

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public void now(Instant now) {
        List<Delivery> due = deliveries.due(now);
        due.forEach(one -> deliveries.later(one, now.plus(SURELY_BROKEN_OFF)));
        SideBySide.each(
                due,
                SIDE_BY_SIDE,
                this::bring,
                (_, fault) -> LOG.error("A notice could not be brought to a device, and is tried again", fault));
    }

    private void bring(Delivery one) {
        Instant now = clock.instant();
        Optional<Device> device = devices.find(one.device()).filter(there -> accounts.isOpen(there.account()));
        Optional<Notice> notice = device.flatMap(there -> notices.unread(there.account(), one.notice()));
        if (device.isEmpty() || notice.isEmpty() || one.isStale(now)) {
            deliveries.end(one);
            return;
        }
        Device there = device.get();
        var message = message(notice.get(), Duration.between(now, one.freshUntil()));
        switch (line.send(message, there.endpoint(), there.keys(), there.site())) {
            case PushAnswer.Taken() -> {
                devices.reached(there.id(), now);
                deliveries.end(one);
            }
            case PushAnswer.Gone() -> devices.remove(there.id(), there.account());
            case PushAnswer.Refused(var why) -> {
                devices.failed(there.id(), why, now);
                deliveries.end(one);
            }
            case PushAnswer.Later(var why, var rest) -> {
                devices.failed(there.id(), why, now);
                deliveries.later(one, one.next(now, rest));
            }
        }
    }

    private static PushMessage message(Notice notice, Duration fresh) {
        return new PushMessage(
                notice.id().toString(),
                notice.kind().one(),
                notice.sentence(),
                notice.link(),
                fresh,
                notice.kind() == NoticeKind.REMINDER);
    }
}
