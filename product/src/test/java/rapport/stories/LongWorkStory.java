package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.jobs.AccountLine;
import rapport.jobs.Errand;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Somebody starts long work, goes on with something else, and hears of it when it is done.
@RunningRapport
class LongWorkStory {
    private static final String EMAIL = "amara.okafor@nordlys.example";

    private final House house;
    private final Errand errand;
    private final AccountId amara;
    private Screen screen;
    private Page page;

    LongWorkStory(House house, Errand errand) {
        this.house = house;
        this.errand = errand;
        this.amara = house.employ(EMAIL, Role.MEMBER);
    }

    @BeforeEach
    void signIn() {
        screen = Screen.at(house.address());
        page = screen.page;
        screen.signIn(EMAIL);
    }

    @AfterEach
    void close() {
        screen.mustNotHaveComplained();
        screen.close();
    }

    @Test
    void one_need_not_wait_for_long_work() {
        errand.awaitEnd(errand.start("Invitations to the spring fair", amara, customers(12), 12));
        var stopped = errand.start("Season's greetings", amara, customers(40), 7);
        errand.awaitSteps(stopped, 7);
        errand.stop(stopped);

        var letters = errand.start("Letters to 400 customers", amara, customers(400), 130);
        errand.awaitSteps(letters, 130);
        page.navigate("/jobs");
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasAttribute("value", "32");
        errand.plan(letters).let(50);
        assertThat(page.getByRole(AriaRole.PROGRESSBAR))
                .not()
                .hasAttribute("value", "32", new HasAttributeOptions().setTimeout(30_000));
        screen.takePictures("jobs");
        screen.mustBeAccessible();

        page.navigate("/people");
        errand.plan(letters).let(220);
        Locator toast = page.locator(".toast");
        assertThat(toast).containsText("Letters to 400 customers is done: 388 done, 8 skipped, 4 refused.");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Notices, 3 unread")))
                .isVisible();
        screen.takePicture("notice");
        toast.getByText("See the account").click();

        assertThat(page.locator("h1")).hasText("Letters to 400 customers");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("refused"))
                .click();
        assertThat(page.locator("main")).containsText("No address is known.");
        screen.takePictures("job-account");
        screen.mustBeAccessible();

        page.locator("#bell").click();
        assertThat(page.locator(".notices")).containsText("Season's greetings was stopped: 7 done.");
        screen.takePictures("notices");
        screen.mustBeAccessible();
        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Notices").setExact(true)))
                .isVisible();
    }

    private static List<AccountLine> customers(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> switch (n % 100) {
                    case 17 -> AccountLine.refused("Customer " + n, "No address is known.", "/people");
                    case 33, 34 -> AccountLine.skipped("Customer " + n, "Wants no letters.", "/people");
                    default -> AccountLine.done("Customer " + n, "/people");
                })
                .toList();
    }
}
