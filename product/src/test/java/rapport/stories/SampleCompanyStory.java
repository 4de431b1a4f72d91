package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Whoever has just started looks around in the sample company, and finds it in the middle of its work.
@RunningRapport
class SampleCompanyStory {
    private final House house;

    SampleCompanyStory(House house) {
        this.house = house;
    }

    @Test
    void a_deal_of_the_sample_company_tells_who_decides_what_was_said_and_what_comes_next() {
        house.administrator().post("/sample-company");
        try (Screen screen = Screen.at(house.address())) {
            Page page = screen.page;
            screen.signIn(house.firstEmail());
            page.navigate("/opportunities?q=Third+palletiser");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Third palletiser, hall 2"))
                    .first()
                    .click();
            assertThat(page.locator("#deal")).containsText("Negotiate");
            assertThat(page.locator("#buyers")).containsText("Reports to Jonas Halden");
            assertThat(page.locator("#talk")).containsText("Two lines, one contract?");
            assertThat(page.locator("#sellers")).containsText("Piotr Zieliński");
            screen.settled();
            screen.takePictures("sample-deal");
            screen.mustBeAccessible();

            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Halden Packaging AS")
                                    .setExact(true))
                    .first()
                    .click();
            assertThat(page.locator("h1")).containsText("Halden Packaging AS");
            assertThat(page.locator("#deals")).containsText("Third palletiser, hall 2");
            screen.settled();
            screen.takePictures("sample-customer");
            screen.mustBeAccessible();
            screen.mustNotHaveComplained();
        }
    }
}
