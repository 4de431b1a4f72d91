package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A lead's life: somebody asks, is known already, answers what we ask, and becomes a deal that is won.
@RunningRapport
class LeadStory {
    private final House house;
    private Screen screen;
    private Page page;

    LeadStory(House house) {
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
    void somebody_asks_and_the_deal_with_them_is_won() {
        page.navigate("/leads/new");
        fill("Who asks", "Ylva Sandnes");
        fill("Company", "Sandnes Tønnefabrikk AS");
        fill("E-mail", "ylva@sandnes-tonner.example");
        fill("Interest", "A line that stacks barrels");
        fill("Source", "Packaging fair");
        screen.mustBeAccessible();
        button("Add");
        page.waitForURL("**/leads/*-*");
        assertThat(page.locator("#facts")).containsText("ylva@sandnes-tonner.example");

        page.navigate("/leads/new");
        fill("Who asks", "Ylva Sandnes");
        fill("E-mail", "ylva@sandnes-tonner.example");
        assertThat(page.locator(".meant")).containsText("Perhaps you already know them");
        page.getByRole(AriaRole.RADIO).first().check();
        fill("Interest", "Spare grippers");
        screen.takePictures("lead-new");
        screen.mustBeAccessible();
        button("Add");
        page.waitForURL("**/leads/*-*");

        page.getByRole(AriaRole.CHECKBOX).first().check();
        assertThat(page.locator("#lead")).containsText("1 of 4");
        page.getByRole(AriaRole.CHECKBOX).nth(2).check();
        assertThat(page.locator("#lead")).containsText("2 of 4");
        assertThat(page.locator("#lead")).containsText("The checklist is half answered");
        button("Move to Qualified");
        assertThat(page.locator("#lead .title .chip")).hasText("Qualified");
        screen.takePictures("lead");
        screen.mustBeAccessible();

        page.navigate("/leads?as=board:standing&q=Sandnes");
        assertThat(page.locator("[data-lane]").nth(2)).containsText("Ylva Sandnes");
        screen.takePictures("lead-board");
        page.locator("[data-lane]").nth(2).locator("a.who").press("Enter");
        page.waitForURL("**/leads/*-*");

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Convert").setExact(true))
                .click();
        page.waitForURL("**/conversion/new");
        fill("Amount", "48 000");
        screen.takePictures("lead-conversion");
        screen.mustBeAccessible();
        button("Convert");
        page.waitForURL("**/opportunities/*-*");
        assertThat(page.locator("#deal")).containsText("Sandnes Tønnefabrikk AS");
        button("Won");
        assertThat(page.locator("#deal")).containsText("Won on");

        page.navigate("/people?q=ylva%20sandnes");
        page.locator("a.who", new Page.LocatorOptions().setHasText("Ylva Sandnes"))
                .first()
                .press("Enter");
        page.waitForURL("**/people/*-*");
        Locator asked = page.locator("#leads .pair", new Page.LocatorOptions().setHasText("Spare grippers"));
        assertThat(asked).containsText("Converted");
        asked.getByRole(AriaRole.LINK).click();
        page.waitForURL("**/leads/*-*");
        assertThat(page.locator("#lead")).containsText("into Spare grippers");

        page.navigate("/settings/leads");
        assertThat(page.locator("main")).containsText("The checklist is half answered");
        screen.takePictures("lead-settings");
        screen.mustBeAccessible();
    }

    @Test
    void a_list_is_worked_through_by_keyboard() {
        for (String name : List.of("Tuva Krødsherad", "Ulrik Krødsherad", "Vilja Krødsherad")) {
            page.navigate("/leads/new");
            fill("Who asks", name);
            fill("Phone", "+47 32 15 01 " + (10 + name.charAt(0) % 80));
            fill("Interest", "Conveyors for Krødsherad");
            button("Add");
            page.waitForURL("**/leads/*-*");
        }
        page.navigate("/leads?filter=interest%20%3D%3D%20%22Conveyors%20for%20Kr%C3%B8dsherad%22");
        page.locator("#tick-all").check();
        page.locator("#bulk > button", new Page.LocatorOptions().setHasText("Call list"))
                .press("Enter");
        page.getByLabel("Name of the call list").fill("Krødsherad fair");
        page.locator("#bulk-form .main").press("Enter");
        assertThat(page.locator(".toast")).containsText("3 done");
        page.navigate("/call-lists");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Krødsherad fair"))
                .press("Enter");
        page.waitForURL("**/call-lists/*-*");
        screen.mustBeAccessible();

        page.keyboard().press("d");
        page.waitForURL("**/calls/*-*");
        assertThat(page.locator("h1")).hasText("Tuva Krødsherad");
        page.keyboard().press("t");
        page.keyboard().type("Wants to see one running");
        page.keyboard().press("Tab");
        screen.takePictures("call");
        screen.mustBeAccessible();
        page.keyboard().press("i");
        assertThat(page.locator("h1")).hasText("Ulrik Krødsherad");
        page.keyboard().press("x");
        assertThat(page.locator("h1")).hasText("Vilja Krødsherad");
        page.keyboard().press("n");
        page.waitForURL(address -> !address.contains("/calls/"));

        assertThat(page.locator("main")).containsText("2 of 3 settled, 0 to call today");
        assertThat(page.locator("main")).containsText("Tried once");
        screen.takePictures("call-list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tuva Krødsherad"))
                .press("Enter");
        page.waitForURL("**/leads/*-*");
        assertThat(page.locator("#talk")).containsText("Wants to see one running");
        assertThat(page.locator("#lead .title .chip")).hasText("Contacted");
    }

    private void fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
