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

/// A company says what it contacts customers for; a customer agrees by a link, and wants no calls.
@RunningRapport
class ConsentStory {
    private final House house;
    private Screen screen;
    private Page page;

    ConsentStory(House house) {
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
    void a_customer_agrees_by_a_link_and_wants_no_calls() {
        addPurpose("Monthly news", "Once a month, by e-mail, about our machines.");
        screen.takePictures("consent-purposes");
        screen.mustBeAccessible();

        house.administrator().post("/people", "name", "Vera Storyby", "email", "vera@storyby.example");
        page.navigate("/people?q=vera+storyby");
        page.locator("a.who").first().click();
        Locator card = page.locator("#contact");
        assertThat(card).containsText("They have not said what they want to hear of");
        card.getByText("Add").press("Enter");
        page.getByLabel("What for").selectOption("Monthly news");
        page.getByLabel("The customer").selectOption("ASKED");
        screen.takePictures("consent-form");
        screen.mustBeAccessible();
        button("Save").press("Enter");
        assertThat(card).containsText("Rapport does not send mail yet");
        screen.takePictures("consent-link");
        screen.mustBeAccessible();
        String link = page.locator("#confirm-link").textContent();

        page.navigate(link);
        assertThat(page.locator("main")).containsText("about our machines");
        screen.takePictures("consent-question");
        screen.mustBeAccessible();
        button("I agree").press("Enter");
        assertThat(page.locator("main")).containsText("Thank you");

        page.navigate("/people?q=vera+storyby");
        page.locator("a.who").first().click();
        assertThat(card).containsText("by the link that we gave");
        card.getByText("Add").press("Enter");
        page.getByLabel("What for").selectOption("Anything at all");
        page.getByLabel("Channel").selectOption("PHONE");
        page.getByLabel("The customer").selectOption("OPTED_OUT");
        button("Save").press("Enter");
        assertThat(card).containsText("Do not call");
        screen.takePictures("consent-card");
        screen.mustBeAccessible();

        page.navigate("/settings/consent/suppressions");
        page.getByLabel("List").fill("Do-not-call register");
        page.getByLabel("E-mails, phone numbers or domains, one a line")
                .fill("+47 22 85 50 50\nstoryby-never.example\nsomebody");
        button("Bring").press("Enter");
        assertThat(page.locator("main")).containsText("2 taken");
        screen.takePictures("consent-suppressions");
        screen.mustBeAccessible();
    }

    private void addPurpose(String name, String wording) {
        page.navigate("/settings/consent");
        Locator adding = page.locator("details", new Page.LocatorOptions().setHasText("Add a purpose"));
        if (adding.getAttribute("open") == null) {
            adding.locator("summary").click();
        }
        page.locator("#name-new").fill(name);
        page.locator("#wording-new").fill(wording);
        button("Add").press("Enter");
        assertThat(page.locator("main")).containsText(name);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
