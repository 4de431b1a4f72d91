package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;
import rapport.customers.RelationshipKind;
import rapport.network.Neighbourhood;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Somebody wants to speak to a person whom none of us has met: Rapport tells who knows whom, and
/// whom to ask. The chart of the firm shows whom the person leads, and is put right.
@RunningRapport
class NetworkStory {
    private final House house;
    private final Neighbourhood people;
    private Screen screen;
    private Page page;

    NetworkStory(House house, Neighbourhood people) {
        this.house = house;
        this.people = people;
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
    void somebody_asks_for_an_introduction_and_puts_the_chart_right() {
        PartyId firm = people.organisation("Lysverk");
        PartyId head = people.person("Sigrid");
        PartyId buyer = people.person("Amara");
        PartyId goal = people.person("Tor");
        for (PartyId person : new PartyId[] {head, buyer, goal}) {
            people.bond(person, RelationshipKind.WORKS_FOR, firm);
        }
        people.bond(buyer, RelationshipKind.REPORTS_TO, head);
        people.bond(head, RelationshipKind.KNOWS, goal);
        for (int days = 3; days < 90; days += 20) {
            people.met("Jonas Berg", Instant.now().minus(Duration.ofDays(days)), buyer, firm);
            people.met("Ines Duarte", Instant.now().minus(Duration.ofDays(3L * days)), head, firm);
        }
        people.settle();

        page.navigate("/people/" + buyer);
        assertThat(page.locator("#known-by")).containsText("5 meetings, the last 3 days ago");
        screen.takePicture("who-knows-them");

        page.navigate("/people/" + goal);
        page.getByText("Introductions").click();
        assertThat(page.locator("#ways")).containsText("Ask Amara");
        screen.takePictures("introductions");
        screen.mustBeAccessible();

        page.navigate("/organisations/" + firm + "/chart");
        assertThat(page.locator("#chart")).containsText("Of one person is not known to whom they report.");
        page.locator("#line-of-" + goal + " button").press("Enter");
        page.locator("#leader-" + goal).selectOption(buyer.toString());
        button("Save");
        assertThat(page.locator("#chart")).not().containsText("is not known");
        screen.takePictures("organisation-chart");
        screen.mustBeAccessible();

        page.locator("#line-of-" + head + " button").press("Enter");
        page.locator("#leader-" + head).selectOption(goal.toString());
        button("Save");
        assertThat(page.locator("#chart")).containsText("this would close a circle");
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
