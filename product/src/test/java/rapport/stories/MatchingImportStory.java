package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A fair sends the cards of its visitors. One is a customer of the shop, one may be, and one is new: the file asks
/// where it is not sure.
@RunningRapport
class MatchingImportStory {
    private static final String HEADER = "Given name,Family name,E-mail,Phone,Born,Street,Postcode,City\n";
    private static final String SHOP = HEADER + """
            Leopoldine,Sandgathe,leo@mistory.example,+47 22 19 05 01,1971-02-03,Havnegata 11,7010,Trondheim
            Rasmus,Tveitereid,,+47 22 19 05 02,1944-05-14,Havnegata 12,7010,Trondheim
            """;
    private static final String FAIR = HEADER + """
            Leopoldina,Sandgathe,l.sandgathe@work.mistory.example,+47 22 19 05 01,1971-02-03,Havnegata 11,7010,Trondheim
            Rasmus,Tveitereid,,+47 22 19 05 02,1979-11-30,Havnegata 12,7010,Trondheim
            Solveig,Undheim,solveig@mistory.example,+47 22 19 05 03,1990-07-21,Kirkegata 3,4006,Stavanger
            """;

    private final House house;
    private Screen screen;
    private Page page;

    MatchingImportStory(House house) {
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
    void a_file_that_overlaps_asks_about_one_row_and_ends_with_one_customer_each() {
        bringAlong("mistory-shop.csv", SHOP, "MATCH", "to create");
        bringAlong("mistory-fair.csv", FAIR, "ASK", "to ask you about");
        assertThat(page.locator("main")).containsText("waiting");
        screen.takePictures("import-asks");
        screen.mustBeAccessible();

        page.getByText("Decide").click();
        assertThat(page.locator("h1")).containsText("Whom is line 3 about?");
        assertThat(page.locator("main")).containsText("times likelier");
        screen.takePictures("import-row-waits");
        screen.mustBeAccessible();

        page.keyboard().press("n");
        assertThat(page.locator("#toasts")).containsText("Somebody new was made of the row");
        assertThat(page.locator(".tiles")).not().containsText("waiting");
        page.navigate("/people?q=mistory");
        assertThat(page.locator("table.list tbody")).containsText("Solveig");
        page.navigate("/people?q=tveitereid");
        assertThat(page.locator("table.list tbody tr")).hasCount(2);
        page.navigate("/people?q=sandgathe");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        page.navigate("/settings/sources");
        assertThat(page.getByLabel("How records of mistory-fair are matched")).isVisible();
        screen.takePictures("sources-matching");
        screen.mustBeAccessible();
    }

    private void bringAlong(String name, String file, String matching, String found) {
        screen.handIn(name, file);
        page.locator("select[name=matching]").selectOption(matching);
        screen.checkFile();
        assertThat(page.locator(".tiles")).containsText(found);
        screen.importFile();
    }
}
