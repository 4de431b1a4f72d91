package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.customfields.db.Tables.FIELD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A company adds a field of its own, fills it in, tags somebody, and finds both in the list.
@RunningRapport
class OwnFieldsStory {
    private final House house;
    private final DSLContext db;
    private Screen screen;
    private Page page;

    OwnFieldsStory(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void anAdministrator() {
        String email = "freja-" + Long.toString(System.nanoTime(), 36) + "@nordlys.example";
        house.employ(email, Role.ADMINISTRATOR);
        house.administrator().post("/people", "name", "Solveig Haugland", "role", "CLIENT", "title", "Owner");
        screen = Screen.at(house.address());
        page = screen.page;
        screen.signIn(email);
    }

    @AfterEach
    void close() {
        screen.mustNotHaveComplained();
        screen.close();
    }

    @Test
    void a_field_is_added_filled_in_and_found() {
        page.navigate("/settings/fields");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Service level");
        page.getByLabel("Holds").selectOption("CHOICE");
        page.getByLabel("What there is to choose from").fill("Basic\nPlus\nGold");
        page.getByLabel("Explanation").fill("What the service contract promises.");
        button("Add the field").click();
        assertThat(page.getByText("“Service level” is added")).isVisible();
        screen.mustBeAccessible();
        screen.takePicture("custom-fields");

        page.navigate("/people?q=Solveig");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Solveig Haugland"))
                .first()
                .click();
        page.waitForURL("**/people/*");
        Locator fact = page.locator(".fact", new Page.LocatorOptions().setHasText("Service level"));
        fact.hover();
        button("Edit Service level").click();
        page.locator("#fact-value").selectOption("gold");
        button("Save").click();
        assertThat(page.locator("#fact-value")).hasCount(0);
        assertThat(fact).containsText("Gold");
        page.getByLabel("New tag").fill("Trade fair");
        page.getByLabel("New tag").press("Enter");
        assertThat(page.locator(".chip.tag")).containsText("Trade fair");
        screen.mustBeAccessible();
        screen.takePicture("custom-fields-person");

        page.navigate("/people?columns=name,custom.service_level,tags,role&filter=custom.service_level == \"gold\"");
        assertThat(page.getByText("Solveig Haugland").first()).isVisible();
        assertThat(page.locator("table .chip.tag")).containsText("Trade fair");
        screen.mustBeAccessible();
        screen.takePicture("custom-fields-list");

        page.navigate("/settings/tags");
        assertThat(page.locator(".tag-row summary").getByText("Trade fair").first())
                .isVisible();
        page.locator(".tag-row summary").first().click();
        screen.mustBeAccessible();
        screen.takePicture("tags");
    }

    @Test
    void what_a_contact_was_about_is_asked_for_told_and_changed() {
        house.administrator()
                .post(
                        "/settings/fields",
                        "on",
                        "interaction",
                        "label",
                        "Topic",
                        "type",
                        "CHOICE",
                        "moreOptions",
                        "Prices\nDelivery\nService",
                        "required",
                        "true");
        house.administrator()
                .post("/settings/fields", "on", "interaction", "label", "Offer until", "type", "DATE", "help", "");
        page.navigate("/people?q=Solveig");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Solveig Haugland"))
                .first()
                .click();
        page.waitForURL("**/people/*");
        page.locator("#say-words").fill("She would take three arms, if they came before June.");
        exactly("Topic").selectOption("prices");
        button("More").click();
        exactly("Offer until").fill("2026-05-31");
        page.keyboard().press("Escape");
        page.locator("#say-save").click();
        assertThat(page.locator(".touch .own").first()).containsText("Prices");
        screen.mustBeAccessible();
        screen.takePicture("custom-fields-interaction");

        page.locator(".touch .when").first().click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Change").setExact(true))
                .click();
        exactly("Topic").selectOption("delivery");
        screen.mustBeAccessible();
        button("Save").click();
        assertThat(page.locator(".touch .own")).containsText("Delivery");
        page.getByText("History", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".acts-of")).containsText("Delivery");
        screen.mustBeAccessible();
        demandNothingMore();
    }

    @Test
    void what_a_lead_says_stands_in_the_deal_that_it_becomes() {
        var jonas = house.administrator();
        for (String kind : new String[] {"lead", "opportunity"}) {
            jonas.post(
                    "/settings/fields",
                    "on",
                    kind,
                    "label",
                    "Kind of hall",
                    "type",
                    "CHOICE",
                    "moreOptions",
                    "Heated\nCold store\nOpen air");
        }
        jonas.post("/settings/fields", "on", "opportunity", "label", "Delivery wanted by", "type", "DATE");

        page.navigate("/leads/new");
        named("Who asks").fill("Torunn Vik");
        named("Company").fill("Vik Frys");
        named("Interest").fill("Pallets at minus thirty");
        named("Kind of hall").selectOption("cold_store");
        screen.mustBeAccessible();
        button("Add").click();
        assertThat(factOf("Kind of hall")).containsText("Cold store");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Convert"))
                .click();
        assertThat(named("Kind of hall")).hasValue("cold_store");
        named("Amount").fill("240000 EUR");
        named("Delivery wanted by").fill("2031-05-30");
        screen.mustBeAccessible();
        button("Convert").click();
        page.waitForURL("**/opportunities/*");
        assertThat(factOf("Delivery wanted by")).containsText("2031");

        factOf("Kind of hall").hover();
        button("Edit Kind of hall").click();
        page.locator("#fact-custom\\.kind_of_hall").selectOption("heated");
        button("Save").click();
        assertThat(page.locator("#fact-custom\\.kind_of_hall")).hasCount(0);
        assertThat(factOf("Kind of hall")).containsText("Heated");
        screen.mustBeAccessible();
        screen.takePicture("custom-fields-deal");
    }

    private Locator factOf(String label) {
        return page.locator(".fact", new Page.LocatorOptions().setHas(exactlyText(label)));
    }

    private Locator exactlyText(String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true));
    }

    /// Other stories write contacts down in the same company.
    private void demandNothingMore() {
        db.select(FIELD.ID)
                .from(FIELD)
                .where(FIELD.REQUIRED)
                .fetch(FIELD.ID)
                .forEach(field -> house.administrator().delete("/settings/fields/" + field));
    }

    private Locator exactly(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    void a_field_is_computed_and_another_rolled_up() {
        var jonas = house.administrator();
        jonas.post("/settings/fields", "on", "organisation", "label", "Contract ends", "type", "DATE");
        jonas.post("/settings/fields", "on", "person", "label", "Budget", "type", "MONEY");
        jonas.post("/people", "name", "Ragnhild Moen", "organisation", "Moen Maskin", "custom.budget", "12500 EUR");
        jonas.post("/people", "name", "Eskil Moen", "organisation", "Moen Maskin", "custom.budget", "4000 EUR");

        page.navigate("/settings/fields?on=organisation");
        named("Name").fill("Months to go");
        page.getByLabel("How it gets its value").selectOption("RULE");
        named("Rule").fill("round(daysBetween(today, custom.contract_end) / 30, 1)");
        button("Add the field").click();
        assertThat(page.getByText("Did you mean “custom.contract_ends”?")).isVisible();
        screen.mustBeAccessible();
        screen.takePicture("computed-field");
        named("Rule").fill("round(daysBetween(today, custom.contract_ends) / 30, 1)");
        button("Add the field").click();
        assertThat(page.getByText("“Months to go” is added")).isVisible();

        page.navigate("/settings/fields?on=organisation");
        named("Name").fill("Budgets of its people");
        page.getByLabel("How it gets its value").selectOption("ROLL_UP");
        page.getByLabel("Over", new Page.GetByLabelOptions().setExact(true)).selectOption("people");
        page.getByLabel("What of them").selectOption("SUM");
        named("Of what").fill("custom.budget");
        screen.mustBeAccessible();
        screen.takePicture("roll-up-field");
        button("Add the field").click();
        assertThat(page.getByText("“Budgets of its people” is added")).isVisible();

        page.navigate("/organisations?q=Moen");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Moen Maskin"))
                .first()
                .click();
        page.waitForURL("**/organisations/*");
        Locator fact = page.locator(".fact", new Page.LocatorOptions().setHasText("Contract ends"))
                .first();
        fact.hover();
        button("Edit Contract ends").click();
        page.locator("#fact-value").fill("2031-05-31");
        button("Save").click();
        assertThat(page.locator("#fact-value")).hasCount(0);
        assertThat(page.locator(".fact", new Page.LocatorOptions().setHasText("Budgets of its people")))
                .containsText("16,500 EUR");
        screen.mustBeAccessible();
        screen.takePicture("computed-fields-page");

        page.navigate(
                "/organisations?columns=name,custom.contract_ends,custom.months_to_go,custom.budgets_of_its_people"
                        + "&filter=custom.months_to_go > 12");
        assertThat(page.getByText("Moen Maskin").first()).isVisible();
        assertThat(page.locator("table")).containsText("16,500 EUR");
        screen.mustBeAccessible();
        screen.takePicture("computed-fields-list");
    }

    private Locator named(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
