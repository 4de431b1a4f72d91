package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A colleague lets the browser notify her, which says what is the matter as long as it cannot, and a message arrives.
@RunningRapport
class NotifiedStory {
    /// The browser of a test has no push service behind it: until it is given one it finds none.
    private static final String SERVICE = """
            PushManager.prototype.getSubscription = async () => null
            PushManager.prototype.subscribe = async () => {
              if (!sessionStorage.getItem('service')) throw new DOMException('none', 'AbortError')
              return { toJSON: () => ({ endpoint: 'https://93.184.216.34/push/story', keys: {
                p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
                auth: 'BTBZMqHH6r4Tts7J_aSIgg' } }) }
            }
            """;

    /// Chromium forgets a notification that is asked for before it stands on the screen: one look in a while.
    private static final String SHOWN = """
            async title => {
              const registration = await navigator.serviceWorker.ready
              for (let tries = 0; tries < 3; tries++) {
                await new Promise(later => setTimeout(later, 700))
                const one = (await registration.getNotifications()).find(one => one.title === title)
                if (one) return [one.title, one.body, one.data.href]
              }
              return []
            }
            """;

    private static final String TELEPHONE =
            "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile"
                    + " Safari/537.36";

    private final House house;
    private Screen screen;
    private Page page;

    NotifiedStory(House house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        screen = Screen.at(house.address());
        page = screen.page;
        page.addInitScript(SERVICE);
        screen.signIn(house.firstEmail());
    }

    @AfterEach
    void close() {
        screen.mustNotHaveComplained();
        screen.close();
    }

    @Test
    void a_browser_is_notified_once_it_was_allowed() {
        page.navigate("/settings/notices");
        Locator devices = page.locator("#devices");
        screen.mustBeAccessible();

        page.context().grantPermissions(List.of("notifications"));
        page.reload();
        devices.getByRole(AriaRole.BUTTON, named("Notify this device")).press("Enter");
        assertThat(devices.getByRole(AriaRole.STATUS))
                .containsText("The push service of this browser cannot be reached.");

        CDPSession workers = page.context().newCDPSession(page);
        String registration = registration(workers);
        assertThat(shown(workers, registration, "Reminder", "“Ring Ingrid” in 9 minutes.", "/work"))
                .containsExactly("Reminder", "“Ring Ingrid” in 9 minutes.", house.address() + "/work");
        assertThat(shown(workers, registration, "Win", "Press here.", "//evil.example/"))
                .last()
                .isEqualTo(house.address() + "/notices");

        page.evaluate("sessionStorage.setItem('service', 'there')");
        var telephone = new JsonObject();
        telephone.addProperty("userAgent", TELEPHONE);
        workers.send("Network.setUserAgentOverride", telephone);
        devices.getByRole(AriaRole.BUTTON, named("Notify this device")).press("Enter");
        assertThat(devices).containsText("nothing sent yet");
        assertThat(page.locator("#toasts")).containsText("Notices arrive on this device from now on.");
        page.locator("#toasts .shut").press("Enter");
        assertThat(page.locator("#toasts .toast")).hasCount(0);
        screen.takePictures("notices-devices");
        screen.mustBeAccessible();

        page.getByLabel("Reminders by e-mail").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .press("Enter");
        assertThat(page.getByLabel("Reminders by e-mail")).isChecked();
        devices.getByText("Take away").press("Enter");
        assertThat(devices.getByRole(AriaRole.BUTTON, named("Notify this device")))
                .isVisible();
    }

    private static String registration(CDPSession workers) {
        var found = new CopyOnWriteArrayList<String>();
        workers.on(
                "ServiceWorker.workerRegistrationUpdated",
                event -> event.getAsJsonArray("registrations")
                        .forEach(one -> found.add(
                                one.getAsJsonObject().get("registrationId").getAsString())));
        workers.send("ServiceWorker.enable");
        for (int tries = 0; tries < 50 && found.isEmpty(); tries++) {
            workers.send("ServiceWorker.enable");
        }
        return found.getLast();
    }

    /// What stands on the screen after a message, which is sent again where the browser forgot it.
    private List<Object> shown(CDPSession workers, String registration, String title, String body, String link) {
        var shown = List.of();
        for (int tries = 0; tries < 10 && shown.isEmpty(); tries++) {
            deliver(workers, registration, title, body, link);
            shown = List.copyOf((List<?>) page.evaluate(SHOWN, title));
        }
        return shown;
    }

    private void deliver(CDPSession workers, String registration, String title, String body, String link) {
        var message = new JsonObject();
        message.addProperty("title", title);
        message.addProperty("body", body);
        message.addProperty("link", link);
        var push = new JsonObject();
        push.addProperty("origin", house.address());
        push.addProperty("registrationId", registration);
        push.addProperty("data", message.toString());
        workers.send("ServiceWorker.deliverPushMessage", push);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
