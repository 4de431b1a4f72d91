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

/// Somebody brings the wrong file along, and takes the whole of it back: all but a customer with whom a colleague has
/// begun to work.
@RunningRapport
class UndoStory {
    private static final String WRONG = """
            Given name,Family name,E-mail
            Rosalind,Wrongfield,rosalind@wrongfield.example
            Percival,Wrongfield,percival@wrongfield.example
            Beatrix,Wrongfield,beatrix@wrongfield.example
            """;

    private final House house;
    private Screen screen;
    private Page page;

    UndoStory(House house) {
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
    void an_import_is_taken_back_but_for_whom_somebody_has_changed_since() {
        screen.bringAlong("wrong.csv", WRONG);
        Locator undo = page.getByText("Undo this import");
        undo.waitFor();
        assertThat(page.locator(".tiles")).containsText("3");
        String account = page.url();

        page.navigate("/people?q=beatrix+wrongfield");
        page.locator("a.who").first().click();
        Locator note = page.locator("#facts .fact", new Page.LocatorOptions().setHasText("Note"));
        note.hover();
        note.getByRole(AriaRole.BUTTON).click();
        page.locator("#facts textarea").fill("Wants a call in spring");
        button("Save").click();
        assertThat(page.locator("#facts")).containsText("Wants a call in spring");

        page.navigate(account);
        screen.takePictures("undo-import");
        undo.click();
        assertThat(page.locator("main")).containsText("Some of this has changed since, so nothing was taken back.");
        assertThat(page.locator("main")).containsText("Beatrix Wrongfield");
        screen.takePictures("undo-conflict");
        screen.mustBeAccessible();
        page.getByText("Take back the rest").click();
        assertThat(page.locator("main")).containsText("All but what stands below was taken back");

        page.navigate("/people?q=wrongfield");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        assertThat(page.locator("table.list tbody")).containsText("Beatrix");
        page.navigate(account);
        assertThat(page.locator("main")).containsText("This import was taken back.");
        screen.mustBeAccessible();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
