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

/// The shop and the call centre know the same customer under two names. Somebody makes one customer of the two, writes
/// something down, and finds that it was the wrong one: the two are taken apart again.
@RunningRapport
class MergeStory {
    private static final String SHOP = """
            Customer number,Given name,Family name,E-mail,Phone
            S-1,Henriette,Mergefield,henriette@mergefield.example,+49 30 1234561
            S-2,Konrad,Mergefield,konrad@mergefield.example,+49 30 1234562
            """;
    private static final String CALL_CENTRE = """
            Caller,Name,Mobile,Mail
            C-9,H. Mergefield-Stein,+49 30 1234561,stein@mergefield.example
            """;

    private final House house;
    private Screen screen;
    private Page page;

    MergeStory(House house) {
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
    void two_files_that_overlap_end_with_one_customer_who_can_be_two_again() {
        screen.bringAlong("shop.csv", SHOP);
        screen.bringAlong("call-centre.csv", CALL_CENTRE);

        page.navigate("/people?q=henriette+mergefield");
        page.locator("a.who").first().click();
        page.getByLabel("Merge Henriette Mergefield with another").click();
        assertThat(page.locator("main")).containsText("Phone the same");
        screen.takePictures("merge-candidates");
        screen.mustBeAccessible();
        page.getByText("H. Mergefield-Stein").click();
        page.getByLabel("H. Mergefield-Stein").press("Space");
        screen.takePictures("merge-side-by-side");
        screen.mustBeAccessible();
        button("Merge").press("Enter");

        assertThat(page.locator("h1")).hasText("H. Mergefield-Stein");
        assertThat(page.locator("#facts")).containsText("henriette@mergefield.example");
        assertThat(page.locator("#facts")).containsText("stein@mergefield.example");
        page.navigate("/people?q=mergefield");
        assertThat(page.locator("table.list tbody tr")).hasCount(2);

        page.locator("a.who", new Page.LocatorOptions().setHasText("Stein")).click();
        Locator talk = page.locator("#talk textarea").first();
        talk.fill("She is somebody else: Henriette's sister.");
        talk.press("Control+Enter");
        assertThat(page.locator("#talk")).containsText("She is somebody else");
        page.getByText("Known from").click();
        assertThat(page.locator(".origins")).containsText("was a customer by itself");
        screen.takePictures("merge-known-from");
        screen.mustBeAccessible();
        page.getByLabel("Take H. Mergefield-Stein apart again").click();

        page.navigate("/people?q=mergefield");
        assertThat(page.locator("table.list tbody tr")).hasCount(3);
        page.locator("a.who", new Page.LocatorOptions().setHasText("Henriette")).click();
        assertThat(page.locator("#facts")).not().containsText("stein@mergefield.example");
        assertThat(page.locator("#talk")).containsText("She is somebody else");
    }

    @Test
    void a_value_is_followed_to_its_source_and_the_better_source_is_believed() {
        screen.bringAlong("till.csv", """
                Card,Given name,Family name,E-mail,Birthday
                T-1,Wilhelmina,Lineagefield,mina@lineagefield.example,1971-03-05
                """);
        screen.bringAlong("newsletter.csv", """
                Reader,Given name,Family name,E-mail,Birthday
                N-4,Mina,Lineagefield,mina@lineagefield.example,1971-05-03
                """);
        page.navigate("/people?q=mina+lineagefield");
        page.locator("a.who").first().click();
        page.getByText("Known from").click();
        page.getByText("Which source says what").click();
        assertThat(page.locator("main")).containsText("Wilhelmina Lineagefield");
        screen.takePictures("lineage");
        screen.mustBeAccessible();
        page.getByLabel("Use Wilhelmina Lineagefield for Name").press("Enter");
        assertThat(page.locator("main")).containsText("chosen by hand");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Born")))
                .containsText("newsletter");

        page.navigate("/settings/sources");
        page.getByLabel("Trust in till", new Page.GetByLabelOptions().setExact(true))
                .fill("90");
        page.getByLabel("Trust in till", new Page.GetByLabelOptions().setExact(true))
                .press("Enter");
        page.locator(".toast").last().waitFor();
        page.navigate("/jobs");
        assertThat(page.locator("main")).containsText("Values follow the trust in till");
        page.navigate("/settings/sources");
        screen.takePictures("sources");
        screen.mustBeAccessible();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
