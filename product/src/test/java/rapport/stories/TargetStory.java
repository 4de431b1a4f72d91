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
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A seller aims at an organisation: from the list that proposes it to a move that opens a role.
@RunningRapport
class TargetStory {
    private static final String LIST = "Shipyards of the west coast";

    private final House house;
    private final DSLContext db;
    private Screen screen;
    private Page page;

    TargetStory(House house, DSLContext db) {
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
    void from_a_proposed_target_to_a_move_that_opens_a_role() {
        Browser browser = house.administrator();
        browser.post("/people", "name", "Sigrid Austevoll", "organisation", "Austevoll Verft AS");
        browser.post("/people", "name", "Leif Bekkjarvik", "organisation", "Austevoll Verft AS");

        page.navigate("/target-lists/new");
        page.getByLabel("Name", exactly()).fill(LIST);
        page.getByLabel("Purpose").fill("Three yards for the new winch before the autumn.");
        page.getByLabel("Proposes organisations with").fill("name.contains(\"Austevoll\")");
        screen.mustBeAccessible();
        page.getByRole(AriaRole.BUTTON, button("Begin it")).press("Enter");
        assertThat(page.locator("h1")).hasText(LIST);

        Locator proposals = page.locator("#proposals");
        assertThat(proposals).containsText("Austevoll Verft AS");
        page.getByText("Add a rule").press("Enter");
        page.locator("#name-new").fill("Builds ships");
        page.locator("#points-new").fill("40");
        page.locator("#rule-new").fill("name.contains(\"Verft\")");
        screen.mustBeAccessible();
        page.locator("#rule-new").press("Enter");
        assertThat(page.getByText("Builds ships")).isVisible();
        screen.settled();
        proposals
                .getByLabel("Austevoll Verft AS", new Locator.GetByLabelOptions().setExact(true))
                .check();
        proposals.getByRole(AriaRole.BUTTON, named("Accept the ticked")).press("Enter");
        assertThat(proposals).containsText("Everybody of whom the rule holds is on the list.");

        page.navigate("/targets");
        assertThat(page.locator("#rows")).containsText("none planned");
        screen.mustBeAccessible();

        page.navigate("/targets/" + target());
        Locator coverage = page.locator("#coverage");
        assertThat(coverage).containsText("No champion is known.");
        coverage.getByLabel("Who").selectOption(new SelectOption().setLabel("Sigrid Austevoll"));
        coverage.getByLabel("Is what").selectOption(new SelectOption().setLabel("Champion"));
        coverage.getByRole(AriaRole.BUTTON, named("Say so")).press("Enter");
        assertThat(coverage).containsText("Nobody has spoken with the champion yet: Sigrid Austevoll.");

        screen.settled();
        Locator moves = page.locator("#moves");
        plan(moves, "Ask Sigrid for a visit", "Sigrid Austevoll");
        moves.getByRole(AriaRole.BUTTON, named("Do “Ask Sigrid for a visit”")).press("Enter");
        moves.getByLabel("What came of it").fill("We may come on Thursday");
        moves.getByLabel("How it went").selectOption("WELL");
        moves.getByRole(AriaRole.BUTTON, named("Only done")).press("Enter");
        assertThat(moves).containsText("No move is planned.");
        screen.settled();
        assertThat(moves).containsText("13");
        plan(moves, "Visit", "Leif Bekkjarvik");
        moves.getByRole(AriaRole.BUTTON, named("Change “Visit”")).press("Enter");
        Locator again = moves.locator("li form");
        again.getByLabel("What you will do").fill("Visit the yard");
        again.getByRole(AriaRole.BUTTON, named("Save")).press("Enter");
        assertThat(moves.locator(".todos")).containsText("Visit the yard");
        screen.settled();
        moves.getByText("Ask Sigrid for a visit").press("Enter");
        assertThat(moves.getByText("The first word with a champion")).isVisible();
        page.evaluate("scrollTo(0, 0)");
        screen.takePictures("target");
        screen.mustBeAccessible();

        page.navigate("/target-lists");
        assertThat(page.locator("main")).containsText(LIST);
        screen.mustBeAccessible();
    }

    private void plan(Locator moves, String subject, String with) {
        moves.getByText("Plan a move").press("Enter");
        moves.getByLabel("What you will do").fill(subject);
        moves.getByLabel("With").selectOption(new SelectOption().setLabel(with));
        moves.getByLabel("Is to bring").selectOption("ROLE");
        moves.getByRole(AriaRole.BUTTON, named("Plan it")).press("Enter");
        assertThat(moves.locator(".todos")).containsText(subject);
        screen.settled();
    }

    private String target() {
        return db.fetchValue(
                        "select target.id::text from sales.target join customers.party on party.id = target.party_id"
                                + " where party.name = {0}",
                        DSL.val("Austevoll Verft AS"))
                .toString();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
