package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Another program is to be told what happens.
@RunningRapport
class WebhookStory {
    private final House house;
    private Screen screen;
    private Page page;

    WebhookStory(House house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        screen = Screen.at(house.address());
        page = screen.page;
        screen.signIn(house.firstEmail());
    }

    @AfterEach
    void close() {
        screen.mustNotHaveComplained();
        screen.close();
    }

    @Test
    void a_program_is_named_its_secret_is_shown_once_and_it_can_rest() {
        page.navigate("/settings/webhooks");
        page.getByLabel("Name").fill("The shop");
        page.getByLabel("Address").fill("http://93.184.216.34/rapport");
        press("Add the webhook");
        assertThat(page.locator(".error").first()).containsText("https://");
        screen.mustBeAccessible();

        page.getByLabel("Address").fill("https://93.184.216.34/rapport");
        page.getByLabel("People").check();
        press("Add the webhook");
        assertThat(page.locator("#secret")).containsText("whsec_");
        screen.takePictures("webhook");
        screen.mustBeAccessible();

        press("Pause");
        assertThat(page.locator("main")).containsText("It is paused.");
        assertThat(page.locator("#secret")).hasCount(0);
        page.navigate("/settings/webhooks");
        assertThat(page.locator("main .list")).containsText("The shop");
        screen.mustBeAccessible();
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }
}
