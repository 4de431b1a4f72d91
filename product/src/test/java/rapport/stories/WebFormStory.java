package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

/// A form is made, a stranger asks by it, and whoever gets the lead reads what was typed.
@RunningRapport
class WebFormStory {
    private final House house;
    private final TurnableClock clock;
    private Screen screen;
    private Screen stranger;
    private Page page;

    WebFormStory(House house, TurnableClock clock) {
        this.house = house;
        this.clock = clock;
    }

    @BeforeEach
    void open() {
        screen = Screen.at(house.address());
        stranger = Screen.at(house.address());
        page = screen.page;
        screen.signIn(house.firstEmail());
    }

    @AfterEach
    void close() {
        stranger.mustNotHaveComplained();
        stranger.close();
        screen.mustNotHaveComplained();
        screen.close();
    }

    @Test
    void a_stranger_asks_by_a_form_and_a_colleague_reads_what_was_typed() {
        page.navigate("/settings/forms/new");
        fill(page, "Name", "Spare parts");
        fill(page, "Title", "Ask for spare parts");
        fill(page, "Introduction", "Tell us which machine you have: we answer within a day.");
        page.locator("#asks-organisation").check();
        ask(0, "Which machine do you have?", "CHOICE");
        page.locator("[id='further.0.options']").fill("Palletiser\nWelding cell\nAnother one");
        ask(1, "How many do you need?", "NUMBER");
        page.locator("fieldset", new Page.LocatorOptions().setHasText("Questions of your own"))
                .evaluate("one => one.scrollIntoView({ block: 'center' })");
        screen.takePictures("web-form-questions");
        page.evaluate("scrollTo(0, 0)");
        screen.mustBeAccessible();
        press(page, "Make it");
        page.waitForURL("**/settings/forms/*-*");
        assertThat(page.locator("main")).containsText("How it looks");
        screen.mustBeAccessible();
        String form = page.url().replaceFirst(".*/", "");

        Page visited = stranger.page;
        visited.navigate("/forms/" + form);
        fill(visited, "Given name", "Sunniva");
        fill(visited, "Family name", "Kvamme");
        fill(visited, "Organisation", "Kvamme Mekaniske AS");
        visited.locator("[id='further.which_machine_do_you_have']").selectOption("palletiser");
        fill(visited, "How many", "2");
        fill(visited, "Message", "Bearings of the lower arm, for a palletiser of 2019.");
        stranger.takePictures("web-form");
        fill(visited, "How many", "a few");
        fill(visited, "E-mail", "not yet");
        stranger.mustBeAccessible();
        clock.pass(Duration.ofSeconds(5));
        press(visited, "Send");
        assertThat(visited.locator(".error").first()).containsText("has no @");
        assertThat(visited.locator(".error").last()).containsText("is a number");
        stranger.mustBeAccessible();
        fill(visited, "E-mail", "sunniva@kvamme-mek.example");
        fill(visited, "How many", "2");
        clock.pass(Duration.ofSeconds(5));
        press(visited, "Send");
        visited.waitForURL("**/thanks");
        assertThat(visited.locator("h1")).hasText("Thank you");
        stranger.mustBeAccessible();

        page.navigate("/leads?q=kvamme");
        page.locator("a.who", new Page.LocatorOptions().setHasText("Sunniva Kvamme"))
                .first()
                .press("Enter");
        page.waitForURL("**/leads/*-*");
        Locator typed = page.locator(".card", new Page.LocatorOptions().setHasText("Typed into the form"));
        assertThat(typed).containsText("Bearings of the lower arm, for a palletiser of 2019.");
        assertThat(typed).containsText("Kvamme Mekaniske AS");
        assertThat(typed).containsText("Which machine do you have?");
        assertThat(typed).containsText("Palletiser");
        screen.takePictures("web-form-lead");
        screen.mustBeAccessible();
    }

    private void ask(int row, String question, String kind) {
        press(page, "Add a question");
        screen.settled();
        page.locator("[id='further." + row + ".label']").fill(question);
        page.locator("[id='further." + row + ".kind']").selectOption(kind);
    }

    private static void fill(Page page, String label, String text) {
        page.locator("main")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }
}
