package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A deal begins on the page of a customer, moves along the board by keyboard alone, and is won; the
/// customer's page tells of it.
@RunningRapport
class DealStory {
    private final House house;
    private Screen screen;
    private Page page;

    DealStory(House house) {
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
    void a_deal_begins_with_a_customer_goes_along_the_board_and_is_won() {
        page.navigate("/organisations/new");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Tveitane Trelast AS");
        button("Add");
        page.waitForURL(url -> !url.endsWith("/new"));
        String customer = page.url();
        begin("Stacking of planks", "1 240 000");
        begin("Grippers for the saw", "86 000");
        screen.mustBeAccessible();

        page.navigate("/opportunities?as=board:stage&filter=customer.name.contains(%22Tveitane%22)");
        assertThat(page.locator("[data-lane]").first()).containsText("Qualify");
        assertThat(page.locator("[data-lane]").first()).containsText("1,326,000 NOK");
        page.locator("[data-card] a.who", new Page.LocatorOptions().setHasText("Stacking"))
                .focus();
        page.waitForResponse("**/cells/stage/**", () -> page.keyboard().press("Shift+ArrowRight"));
        assertThat(page.locator("[data-lane]").nth(1).locator("a.who:focus")).containsText("Stacking of planks");
        page.waitForResponse("**/cells/stage/**", () -> page.keyboard().press("Shift+ArrowRight"));
        assertThat(page.locator("[data-lane]").nth(2)).containsText("Stacking of planks");
        assertThat(page.locator("[data-lane]").first().locator(".lane-sum")).containsText("86,000 NOK, weighted ");
        page.reload();
        assertThat(page.locator("[data-lane]").nth(2)).containsText("Stacking of planks");
        assertThat(page.locator("[data-lane]").nth(2)).containsText("1,240,000 NOK");
        screen.takePictures("opportunity-board");
        screen.mustBeAccessible();

        page.locator("[data-card] a.who", new Page.LocatorOptions().setHasText("Stacking"))
                .press("Enter");
        page.waitForURL("**/opportunities/*-*");
        assertThat(page.locator("#deal")).containsText("Understand → Propose");
        screen.takePictures("opportunity");
        screen.mustBeAccessible();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Won").setExact(true))
                .press("Enter");
        assertThat(page.locator("#deal")).containsText("Won on");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reopen")))
                .isFocused();
        screen.mustBeAccessible();

        page.navigate(customer);
        assertThat(page.locator("#deals")).containsText("Won: 1,240,000 NOK");
        assertThat(page.locator("#deals")).containsText("Open: 86,000 NOK");
        screen.mustBeAccessible();

        page.navigate("/review");
        assertThat(page.locator("main")).containsText("What changed");
        assertThat(page.locator("main")).containsText("Understand → Propose");
        screen.takePictures("review");
        screen.mustBeAccessible();

        page.navigate("/funnel");
        assertThat(page.locator("main")).containsText("How far they came");
        screen.takePictures("funnel");
        screen.mustBeAccessible();
        page.locator(
                        "tr",
                        new Page.LocatorOptions()
                                .setHas(page.getByText("Won", new Page.GetByTextOptions().setExact(true))))
                .getByRole(AriaRole.LINK)
                .press("Enter");
        page.waitForURL("**/opportunities?*");
        assertThat(page.locator("main")).containsText("Stacking of planks");
    }

    @Test
    void a_deal_is_written_down_changed_and_found_again_without_a_mouse() {
        house.administrator().post("/organisations", "name", "Setesdal Sponfabrikk AS");
        house.administrator().post("/organisations", "name", "Setesdal Spiker AS");
        page.navigate("/opportunities/new");
        assertThat(page.locator("#name")).isFocused();
        page.keyboard().type("Chip bagging");
        page.keyboard().press("Tab");
        page.keyboard().type("setesdal sp");
        assertThat(page.locator("#customer-found input")).hasCount(2);
        screen.mustBeAccessible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        String chosen = page.locator("label:has(:checked) b").textContent();
        page.keyboard().press("Enter");
        assertThat(page.locator("#customer-found input")).hasCount(1);
        assertThat(page.locator("#customer")).hasValue(chosen);
        page.keyboard().press("Enter");
        page.waitForURL("**/opportunities/*-*");
        assertThat(page.locator("#deal")).containsText(chosen);

        screen.settled();
        page.getByLabel("Edit Amount").press("Enter");
        page.locator("#fact-amount").press("Control+a");
        page.keyboard().type("a lot");
        page.keyboard().press("Enter");
        assertThat(page.locator("#deal .error")).isVisible();
        assertThat(page.locator("#fact-amount")).isFocused();
        page.locator("#fact-amount").fill("90 000");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Edit Amount")).isFocused();

        page.keyboard().press("Control+k");
        page.keyboard().type("chip bag");
        assertThat(page.locator("#palette-results .hit").first()).containsText("Chip bagging");
    }

    /// From the page of the customer, and back to it.
    private void begin(String name, String amount) {
        String customer = page.url();
        page.locator("#deals")
                .getByText("Add", new Locator.GetByTextOptions().setExact(true))
                .press("Enter");
        page.waitForURL("**/opportunities/new?*");
        assertThat(page.locator("main")).containsText("Tveitane Trelast AS");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Amount").fill(amount);
        screen.mustBeAccessible();
        button("Add");
        page.waitForURL("**/opportunities/*-*");
        assertThat(page.locator("#deal")).containsText("Begun in Qualify");
        page.navigate(customer);
        assertThat(page.locator("#deals")).containsText(name);
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
