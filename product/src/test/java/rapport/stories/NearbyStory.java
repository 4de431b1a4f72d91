package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Somebody has a day in Oslo and looks for whom to see there.
@RunningRapport
class NearbyStory {
    private final Browser typist;
    private final House house;
    private Screen screen;
    private Page page;

    NearbyStory(House house) {
        this.house = house;
        this.typist = house.administrator();
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
    void whoever_is_near_a_city_is_found_and_their_page_says_where_they_are() {
        String ola = person("Ola Dagstur", "Karl Johans gate 3", "0154", "Oslo");
        String kari = person("Kari Dagstur", "Karl Johans gate 3", "0154", "Oslo");
        person("Guro Dagstur", "Bryggen 7", "5003", "Bergen");
        typist.post("/households", "name", "Dagstur household", "member", ola, "member", kari);

        page.navigate("/people?q=dagstur&columns=name,household,city,contact");
        page.keyboard().press("f");
        assertThat(field()).isVisible();
        screen.settled();
        page.waitForResponse("**/steps*", () -> field().selectOption("location"));
        screen.settled();
        page.getByLabel("Kilometres").fill("20");
        place().fill("Olso");
        page.locator(".build .main").click();
        assertThat(page.locator("#filter .error")).containsText("Write the city and its country, as in \"Oslo, NO\"");
        screen.settled();
        screen.takePicture("location-filter");
        screen.mustBeAccessible();
        place().fill("Oslo, NO");
        page.locator(".build .main").click();
        assertThat(page.locator("#filtered")).containsText("is within 20 km of");
        assertThat(page.locator("#rows tbody tr")).hasCount(2);
        assertThat(page.locator("#rows")).containsText("Dagstur household");
        screen.takePicture("household-column");

        page.locator("#rows a.who", new Page.LocatorOptions().setHasText("Ola Dagstur"))
                .click();
        assertThat(page.locator("#facts")).containsText("59.913, 10.746 by the city");
        screen.mustBeAccessible();
    }

    private Locator field() {
        return page.getByLabel("Field", new Page.GetByLabelOptions().setExact(true));
    }

    private Locator place() {
        return page.getByLabel("City or ZIP code");
    }

    private String person(String name, String street, String postcode, String city) {
        String person = typist.post("/people", "name", name)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/([0-9a-f-]{36}).*", "$1");
        typist.post(
                "/parties/" + person + "/addresses",
                "country",
                "NO",
                "STREET",
                street,
                "POSTCODE",
                postcode,
                "LOCALITY",
                city);
        return person;
    }
}
