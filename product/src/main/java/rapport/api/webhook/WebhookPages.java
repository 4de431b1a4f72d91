package rapport.api.webhook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;

/// Webhooks in the words of their pages.
@Component
class WebhookPages {
    private static final int DELIVERIES = 50;

    private final Webhooks webhooks;
    private final DeliveryQueue deliveries;

    WebhookPages(Webhooks webhooks, DeliveryQueue deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    WebhookPage all(WebhookForm form, Map<String, String> problems, Viewer viewer) {
        return new WebhookPage(
                tabs(viewer),
                "",
                form,
                webhooks.all().stream().map(WebhookPages::row).toList(),
                WebhookPage.Standing.NONE,
                List.of(),
                "",
                "",
                false,
                problems);
    }

    WebhookPage of(Webhook one, WebhookForm form, Map<String, String> problems, Viewer viewer) {
        return page(one, form, "", "", false, problems, viewer);
    }

    WebhookPage showing(Webhook one, String secret, Viewer viewer) {
        return page(one, WebhookForm.of(one), secret, "", false, Map.of(), viewer);
    }

    WebhookPage tried(Webhook one, Answer answer, Viewer viewer) {
        return page(one, WebhookForm.of(one), "", answer.said(), answer.taken(), Map.of(), viewer);
    }

    private WebhookPage page(
            Webhook one,
            WebhookForm form,
            String secret,
            String tried,
            boolean triedWell,
            Map<String, String> problems,
            Viewer viewer) {
        return new WebhookPage(
                tabs(viewer),
                one.id().toString(),
                form,
                List.of(),
                standing(one, viewer),
                deliveries.latest(one.id(), DELIVERIES).stream()
                        .map(delivery -> line(one, delivery, viewer))
                        .toList(),
                secret,
                tried,
                triedWell,
                problems);
    }

    private WebhookPage.Standing standing(Webhook one, Viewer viewer) {
        String sentence = one.problem().isEmpty()
                ? ""
                : one.pausedAt() != null
                        ? one.problem()
                        : one.problem() + " It is tried again on "
                                + viewer.formats().dateTime(one.nextAt()) + ".";
        return new WebhookPage.Standing(one.pausedAt() != null, deliveries.waiting(one.id()), sentence);
    }

    private static WebhookPage.Row row(Webhook one) {
        String kinds = one.kinds().stream().map(ToldKind::label).collect(Collectors.joining(", "));
        String state = one.pausedAt() != null ? "paused" : one.problem().isEmpty() ? "works" : "fails";
        return new WebhookPage.Row(
                WebhookController.PATH + "/" + one.id(),
                one.name(),
                one.address(),
                kinds,
                state,
                state.equals("works") ? "yes" : state.equals("paused") ? "ask" : "no");
    }

    private static WebhookPage.Line line(Webhook one, Delivery delivery, Viewer viewer) {
        return new WebhookPage.Line(
                viewer.formats().dateTime(delivery.createdAt()),
                delivery.events() == 1 ? "1 event" : delivery.events() + " events",
                delivery.state().label(),
                switch (delivery.state()) {
                    case DELIVERED -> "yes";
                    case WAITING -> "ask";
                    case LOST -> "no";
                },
                delivery.answer(),
                delivery.state() == DeliveryState.WAITING
                        ? ""
                        : WebhookController.PATH + "/" + one.id() + "/deliveries/" + delivery.id() + "/repeats");
    }

    private static SettingsTabs tabs(Viewer viewer) {
        return SettingsTabs.of(viewer, SettingsTab.WEBHOOKS);
    }
}
