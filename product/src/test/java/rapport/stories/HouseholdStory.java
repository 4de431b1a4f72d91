package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.customers.household.FindHouseholds;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Three people of one name seem to live together. Somebody knows that one of them has moved
/// out, makes the household of the other two, writes down what one of them said, and takes the
/// household back.
@RunningRapport
class HouseholdStory {
    private final House house;
    private final FindHouseholds find;
    private Screen screen;
    private Page page;

    HouseholdStory(House house, FindHouseholds find) {
        this.house = house;
        this.find = find;
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
    void a_household_that_was_found_is_made_without_the_son_who_moved_out() {
        String sunniva = Stream.of("Sunniva", "Halvard", "Eskil")
                .map(this::atHome)
                .toList()
                .getFirst();
        find.now();

        page.navigate("/people/" + sunniva);
        assertThat(page.locator("#home")).containsText("Somebody else seems to live at the same home");
        screen.mustBeAccessible();
        page.locator("#home").getByText("See who").click();
        assertThat(page.locator("h1")).hasText("Households found");
        page.getByLabel("Eskil Samboerfjord", new Page.GetByLabelOptions().setExact(true))
                .uncheck();
        screen.takePictures("household-found");
        screen.mustBeAccessible();
        button("Make the household").press("Enter");

        assertThat(page.locator("h1")).hasText("Samboerfjord household");
        assertThat(page.locator("#members")).containsText("Halvard Samboerfjord");
        assertThat(page.locator("#members")).not().containsText("Eskil");
        assertThat(page.locator("#shared")).containsText("Samboerveien 8");
        String household = page.url();

        page.navigate("/people/" + sunniva);
        assertThat(page.locator("#home")).containsText("Samboerfjord household");
        Locator note = page.locator("#talk textarea").first();
        note.fill("They have bought the house next door as well.");
        note.press("Control+Enter");
        assertThat(page.locator("#talk")).containsText("the house next door");
        screen.mustBeAccessible();

        page.navigate(household);
        assertThat(page.locator("#talk")).containsText("the house next door");
        screen.takePictures("household");
        screen.mustBeAccessible();
        page.navigate("/households?q=samboerfjord");
        assertThat(page.locator("table.list tbody")).containsText("Sunniva Samboerfjord, Halvard Samboerfjord");
        screen.mustBeAccessible();

        page.navigate(household);
        page.locator("#next summary", new Page.LocatorOptions().setHasText("History"))
                .click();
        page.getByLabel("Undo: Make a household that was found").waitFor();
        screen.settled();
        page.getByLabel("Undo: Make a household that was found").press("Enter");
        assertThat(page.locator("#toasts")).containsText("Taken back");
        page.navigate("/households");
        assertThat(page.locator("main .waits")).containsText("found");
        screen.takePictures("households");
        screen.mustBeAccessible();
        page.navigate("/people/" + sunniva);
        assertThat(page.locator("#home")).containsText("Somebody else seems to live at the same home");
        assertThat(page.locator("#talk")).containsText("the house next door");
    }

    @Test
    void a_household_is_made_by_hand_of_those_who_share_a_home() {
        String name = "Handlagetvik";
        String one = person("Ragnhild", name, "Handlagetveien 3");
        person("Torbjorn", name, "Handlagetveien 3");

        page.navigate("/people/" + one);
        page.locator("#home").getByText("Make one").click();
        assertThat(page.locator(".lives")).hasCount(2);
        page.getByLabel("As what Torbjorn Handlagetvik lives there").selectOption("OTHER");
        screen.takePictures("household-new");
        screen.mustBeAccessible();
        button("Make the household").press("Enter");

        assertThat(page.locator("h1")).hasText(name + " household");
        assertThat(page.locator("#members")).containsText("Torbjorn Handlagetvik");
        page.navigate("/people/" + one);
        page.locator("#home").getByText("Torbjorn Handlagetvik").waitFor();
        page.locator("#home").scrollIntoViewIfNeeded();
        screen.takePicture("household-card");
    }

    private String atHome(String given) {
        return person(given, "Samboerfjord", "Samboerveien 8");
    }

    private String person(String given, String family, String street) {
        var colleague = house.administrator();
        var answer = colleague.post("/people", "name", given + " " + family);
        String person =
                answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/([0-9a-f-]{36}).*", "$1");
        colleague.post(
                "/parties/" + person + "/addresses",
                "country",
                "NO",
                "STREET",
                street,
                "POSTCODE",
                "5003",
                "LOCALITY",
                "Bergen",
                "label",
                "home");
        return person;
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
