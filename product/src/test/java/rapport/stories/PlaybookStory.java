package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A mail is written once, a playbook is made of it, tried, and started with a lead.
@RunningRapport
class PlaybookStory {
    private final House house;
    private Screen screen;
    private Page page;

    PlaybookStory(House house) {
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
    void a_playbook_is_written_tried_and_started_with_a_lead() {
        page.navigate("/leads/new");
        fill("Who asks", "Berit Solvang");
        fill("E-mail", "berit@solvang-meieri.example");
        fill("Interest", "Cheese onto pallets");
        button("Add");
        page.waitForURL("**/leads/*-*");
        String lead = page.url();

        page.navigate("/mail-templates/new");
        fill("Name", "Thank you for asking");
        fill("Subject", "{{lead.interest|Your enquiry}}");
        fill("Text", "Dear {{person.given_nam}},\n\nthank you. I will call you this week.\n\n{{user.name}}");
        button("Keep");
        assertThat(page.locator("#words-problem")).containsText("Did you mean “person.given_name”?");
        fill("Text", "Dear {{person.given_name}},\n\nthank you. I will call you this week.\n\n{{user.name}}");
        button("Keep");
        page.waitForURL("**/mail-templates/*-*");
        fill("A customer", "Berit Solvang");
        button("Show");
        assertThat(page.locator("#preview")).containsText("Dear Berit,");
        screen.takePictures("mail-template");
        screen.mustBeAccessible();

        page.navigate("/playbooks");
        screen.mustBeAccessible();
        fill("Name of the new playbook", "A lead of the story");
        page.getByLabel("For", new Page.GetByLabelOptions().setExact(true)).selectOption("lead");
        button("Make");
        page.waitForURL("**/playbooks/*-*");
        page.locator("summary", new Page.LocatorOptions().setHasText("Mail"))
                .last()
                .click();
        page.getByLabel("Template").selectOption("Thank you for asking");
        button("Add Mail");
        assertThat(page.locator("main")).containsText("1. Mail: Thank you for asking");
        page.locator("summary", new Page.LocatorOptions().setHasText("Wait"))
                .last()
                .click();
        fill("Days", "3");
        button("Add Wait");
        assertThat(page.locator("main")).containsText("2. Wait 3 days");
        page.locator("summary", new Page.LocatorOptions().setHasText("Call"))
                .last()
                .click();
        page.locator("#new-call-subject").fill("Hear what they need");
        button("Add Call");
        assertThat(page.locator("main")).containsText("3. Call: Hear what they need");
        page.getByLabel("Try it with").selectOption("Berit Solvang");
        button("Try");
        assertThat(page.locator("#trial")).containsText("Mail to Berit Solvang: Cheese onto pallets");
        assertThat(page.locator("#trial")).containsText("Call: Hear what they need");
        screen.takePictures("playbook");
        screen.mustBeAccessible();

        page.navigate(lead);
        page.getByLabel("Playbook", new Page.GetByLabelOptions().setExact(true)).selectOption("A lead of the story");
        button("Start");
        assertThat(page.locator(".runs")).containsText("Mail to Berit Solvang: Cheese onto pallets");
        assertThat(page.locator(".runs")).containsText("Call: Hear what they need, on");
        screen.takePictures("playbook-run");
        screen.mustBeAccessible();
        button("Stop A lead of the story");
        assertThat(page.locator(".runs")).containsText("Stopped by Jonas Berg.");
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
