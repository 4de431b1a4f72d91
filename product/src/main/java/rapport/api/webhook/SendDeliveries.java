package rapport.api.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.jobs.BackOff;
import rapport.jobs.Background;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;

/// Tells programs what happened, each in order. One that does not take what it is told hears the
/// same again, ever more rarely; after about three days it is paused, and whoever made it is told.
/// A delivery may come twice, under the same id, when we were interrupted while it was on the line.
@Component
class SendDeliveries implements Background {
    private static final Duration REST = Duration.ofSeconds(3);
    private static final int AT_ONCE = 100;

    private final MakeDeliveries make;
    private final Webhooks webhooks;
    private final DeliveryQueue deliveries;
    private final PostDelivery post;
    private final Notices notices;
    private final Clock clock;

    SendDeliveries(
            MakeDeliveries make,
            Webhooks webhooks,
            DeliveryQueue deliveries,
            PostDelivery post,
            Notices notices,
            Clock clock) {
        this.make = make;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.post = post;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "send-webhooks";
    }

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public void now(Instant now) {
        for (boolean more = true; more; ) {
            more = make.next();
        }
        try {
            for (Webhook one : webhooks.awake(now)) {
                tell(one);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Webhook one) throws InterruptedException {
        String secret = webhooks.secret(one.id()).orElse("");
        if (secret.isEmpty()) {
            pause(one, "Its secret was sealed with a key that is lost. Give it a new one.");
            return;
        }
        for (int nth = 0; nth < AT_ONCE; nth++) {
            var due = deliveries.next(one.id());
            if (due.isEmpty()) {
                return;
            }
            var answer =
                    post.to(one.address(), secret, due.get().id(), due.get().body());
            deliveries.answered(due.get().id(), answer.taken(), answer.said(), clock.instant());
            if (!answer.taken()) {
                failed(one, answer);
                return;
            }
            webhooks.worked(one.id());
        }
    }

    private void failed(Webhook one, Answer answer) {
        int failures = one.tries() + 1;
        webhooks.failed(one.id(), answer.said(), clock.instant(), BackOff.after(failures));
        if (answer.forEver() || BackOff.isOver(failures)) {
            pause(one, answer.said());
        }
    }

    private void pause(Webhook one, String why) {
        webhooks.pause(one.id(), clock.instant());
        notices.tell(
                one.createdBy(),
                NoticeKind.TROUBLE,
                "The webhook “" + one.name() + "” is paused. " + why,
                "See it",
                WebhookController.PATH + "/" + one.id());
    }
}
