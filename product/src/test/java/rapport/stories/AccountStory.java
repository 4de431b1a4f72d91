package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A seller draws up who buys a deal, sells it with a colleague against a competitor, and plans the account.
@RunningRapport
class AccountStory {
    private final House house;
    private final DSLContext db;
    private Screen screen;
    private Page page;

    AccountStory(House house, DSLContext db) {
        this.house = house;
        this.db = db;
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
    void who_buys_who_sells_and_what_the_account_could_have() {
        house.employ("solveig@tysnes.example", Role.MEMBER);
        Browser browser = house.administrator();
        browser.post("/people", "name", "Gunnhild Tysnes", "organisation", "Tysnes Fiskemat AS");
        browser.post("/people", "name", "Edvard Onarheim", "organisation", "Tysnes Fiskemat AS");
        browser.post("/products", "name", "Tysnes packer", "family", "Packing");
        String firm = id("customers.party", "Tysnes Fiskemat AS");
        String edvard = id("customers.party", "Edvard Onarheim");
        browser.post("/parties/" + edvard + "/relations", "kind", "REPORTS_TO", "other", "Gunnhild Tysnes");
        browser.post("/opportunities", "name", "Packing of fish cakes", "party", firm, "amount", "400000 NOK");

        page.navigate("/opportunities/" + id("sales.opportunity", "Packing of fish cakes"));
        Locator buyers = page.locator("#buyers");
        assertThat(buyers).containsText("No economic buyer is known.");
        add(buyers, "Gunnhild Tysnes", "Economic buyer", "For us", "High");
        add(buyers, "Edvard Onarheim", "Technical evaluator", "Neutral", "Some");
        assertThat(buyers).containsText("Reports to Gunnhild Tysnes");
        assertThat(buyers.locator("svg.lines path")).hasCount(1);

        Locator sellers = page.locator("#sellers");
        sellers.getByLabel("Colleague who sells it too").selectOption(id("access.account", "solveig@tysnes.example"));
        sellers.getByLabel("Share of the colleague").fill("25");
        sellers.getByRole(AriaRole.BUTTON, named("Add")).press("Enter");
        assertThat(sellers).containsText("300,000 NOK");

        Locator rivals = page.locator("#rivals");
        rivals.getByLabel("Competitor").fill("Fiskepakk");
        rivals.getByLabel("Competitor").press("Enter");
        assertThat(rivals.getByRole(AriaRole.LINK)).hasText("Fiskepakk");
        buyers.evaluate("element => element.scrollIntoView()");
        screen.takePictures("power-map");
        screen.mustBeAccessible();

        page.navigate("/organisations/" + firm + "/account");
        page.getByLabel("Tysnes packer at Tysnes Fiskemat AS").press("Enter");
        page.getByLabel("What they have").selectOption("COULD");
        page.locator("#holding-form").getByRole(AriaRole.BUTTON, named("Save")).press("Enter");
        assertThat(page.locator("#holdings")).containsText("Could have it");
        page.getByLabel("How the account is").selectOption("GOOD");
        page.getByLabel("Because").fill("They ask for a second line");
        page.getByLabel("Because").press("Enter");
        assertThat(page.locator("#health")).containsText("They ask for a second line");
        page.getByText("Add an objective").press("Enter");
        page.getByLabel("New objective").fill("Visit the factory together");
        page.getByLabel("New objective").press("Enter");
        assertThat(page.locator("#plan")).containsText("Visit the factory together");
        assertThat(page.locator("#key-people")).containsText("Economic buyer");
        screen.takePictures("account");
        screen.mustBeAccessible();
    }

    private void add(Locator buyers, String name, String role, String attitude, String influence) {
        screen.settled();
        buyers.getByRole(AriaRole.BUTTON, named("Add")).first().press("Enter");
        Locator form = page.locator("#buyer-form form");
        form.getByLabel(name).check();
        form.getByLabel("What they are").selectOption(new SelectOption().setLabel(role));
        form.getByLabel("Attitude").selectOption(new SelectOption().setLabel(attitude));
        form.getByLabel("Influence").selectOption(new SelectOption().setLabel(influence));
        form.getByRole(AriaRole.BUTTON, named("Add")).press("Enter");
        assertThat(buyers.locator("table")).containsText(name);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private String id(String table, String name) {
        String column = table.equals("access.account") ? "email" : "name";
        return db.fetchValue("select id::text from " + table + " where " + column + " = {0} limit 1", DSL.val(name))
                .toString();
    }
}
