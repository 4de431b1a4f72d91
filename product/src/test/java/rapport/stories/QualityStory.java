package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A list from a trade fair was typed in a hurry. Somebody sees how good the information is, says what it ought to be,
/// looks at the records behind a number, accepts what Rapport proposes, and measures again.
@RunningRapport
class QualityStory {
    private static final String FAIR = """
            Given name,Family name,E-mail,City,Country
            MARGARETHE,SAUBERMANN,margarethe@saubermann.example,Hamburg,DE
            OTTO,SAUBERMANN,otto@saubermann.example,Hamburg,DE
            Frieda,Saubermann,frieda.saubermann@gmial.com,"Hamburg,",DE
            Saubermann,Susan,susan@saubermann.example,Hamburg,DE
            """;

    private final House house;
    private final DSLContext db;
    private Screen screen;
    private Page page;

    QualityStory(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void open() {
        db.execute("delete from quality.counted");
        db.execute("delete from quality.measurement");
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
    void somebody_raises_a_score() {
        screen.bringAlong("trade-fair.csv", FAIR);
        page.navigate("/quality");
        button("Measure now").first().click();
        page.locator(".quality").first().waitFor();

        page.getByText("Names with capitals where they belong").first().click();
        assertThat(page.locator(".score")).isVisible();
        page.getByLabel("Target, per cent").fill("100");
        button("Set").press("Enter");
        assertThat(page.locator("main")).containsText("short of 100%");
        page.getByLabel("What is to be done").fill("Accept what is proposed, and tell the people at the fair");
        button("Plan it").press("Enter");
        assertThat(page.locator("main")).containsText("Accept what is proposed");
        screen.takePictures("quality-measure");
        screen.mustBeAccessible();

        page.locator("main a.main").click();
        assertThat(page.locator("table.list")).containsText("MARGARETHE SAUBERMANN");
        screen.takePicture("quality-records");

        page.navigate("/quality/cleaning");
        button("Look now").click();
        page.locator("form.proposal").first().waitFor();
        screen.takePictures("cleaning");
        screen.mustBeAccessible();
        page.getByLabel("Accept all of: Names in capitals or small letters").press("Enter");
        assertThat(page.locator("#toasts")).containsText("put right");

        page.navigate("/quality");
        button("Measure now").first().click();
        page.locator("svg.trend").first().waitFor();
        screen.takePictures("quality");
        screen.mustBeAccessible();
        page.getByText("Names with capitals where they belong").first().click();

        page.navigate("/people?q=saubermann");
        assertThat(page.locator("table.list")).containsText("Margarethe Saubermann");
        assertThat(page.locator("table.list")).not().containsText("OTTO");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
