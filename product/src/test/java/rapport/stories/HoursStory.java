package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.work.hours.BusinessCalendars;

/// A workshop gets its hours and its holidays, one of it goes on holiday, and her stand-in finds what is due.
@RunningRapport
class HoursStory {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    private final House house;
    private final BusinessCalendars calendars;
    private final List<Screen> screens = new ArrayList<>();
    private AccountId ragnhild;
    private AccountId eskil;

    HoursStory(House house, BusinessCalendars calendars) {
        this.house = house;
        this.calendars = calendars;
    }

    /// The first calendar is the company's; this one is open always, so that no other test has holidays.
    @BeforeEach
    void a_workshop() {
        ragnhild = house.employ("ragnhild.moe@nordlys.example", Role.MEMBER);
        eskil = house.employ("eskil.dahl@nordlys.example", Role.MEMBER);
        house.team("Stavanger workshop", ragnhild, eskil);
        if (calendars.all().isEmpty()) {
            var form = new ArrayList<>(List.of("name", "Nordlys", "zone", "Europe/Oslo", "country", ""));
            for (int day = 1; day <= 7; day++) {
                form.addAll(List.of("hours", "0-24"));
            }
            house.administrator().post("/settings/hours", form.toArray(String[]::new));
        }
    }

    @AfterEach
    void close() {
        screens.forEach(Screen::mustNotHaveComplained);
        screens.forEach(Screen::close);
    }

    @Test
    void a_workshop_has_its_hours_and_whoever_is_away_has_a_stand_in() {
        theWorkshopHasHours();
        ragnhildIsAway();
        eskilStandsIn();
    }

    private void theWorkshopHasHours() {
        Screen screen = screenOf(house.firstEmail());
        Page page = screen.page;
        page.navigate("/settings/hours");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Calendar").setExact(true))
                .last()
                .click();
        page.waitForURL("**/settings/hours/new");
        page.getByLabel("Name").fill("Stavanger");
        page.getByLabel("Public holidays of").selectOption(new SelectOption().setLabel("Norway"));
        page.getByLabel("Friday").fill("8:00-12:00, 12:30-15:00");
        page.getByLabel("Saturday").fill("noon to three");
        page.getByLabel("Stavanger workshop").check();
        screen.mustBeAccessible();
        page.getByRole(AriaRole.BUTTON, named("Add")).click();
        assertThat(page.getByLabel("Saturday")).hasAttribute("aria-invalid", "true");
        page.getByLabel("Saturday").fill("");
        page.getByRole(AriaRole.BUTTON, named("Add")).click();

        Locator stavanger = page.locator("section.card", new Page.LocatorOptions().setHasText("Stavanger workshop"));
        assertThat(stavanger).containsText("08:00–12:00, 12:30–15:00");
        screen.settled();
        stavanger.getByLabel("Day").first().fill(TODAY.plusDays(9).toString());
        stavanger.getByLabel("Why").fill("Outing to Lysefjorden");
        stavanger
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add"))
                .click();
        assertThat(stavanger).containsText("Outing to Lysefjorden");
        screen.settled();
        stavanger.getByText("Public holidays in " + (TODAY.getYear() + 1)).click();
        assertThat(stavanger).containsText("Christmas");
        screen.takePictures("hours");
        screen.mustBeAccessible();
    }

    private void ragnhildIsAway() {
        house.browserOf(ragnhild).post("/work", "subject", "Test the gripper", "kind", "TASK", "day", TODAY.toString());
        Screen screen = screenOf(house.emailOf(ragnhild));
        Page page = screen.page;
        page.navigate("/absences/new");
        page.getByLabel("To, the last day away").fill(TODAY.minusDays(1).toString());
        page.getByLabel("Stand-in").selectOption(eskil.toString());
        page.getByRole(AriaRole.BUTTON, named("Add")).click();
        assertThat(page.getByLabel("To, the last day away")).hasAttribute("aria-invalid", "true");
        screen.mustBeAccessible();
        page.getByLabel("To, the last day away").fill(TODAY.plusDays(6).toString());
        page.getByRole(AriaRole.BUTTON, named("Add")).click();
        page.waitForURL("**/absences");
        assertThat(page.locator("main")).containsText("eskil.dahl");
        screen.settled();
        screen.takePictures("absences");
        screen.mustBeAccessible();
    }

    private void eskilStandsIn() {
        Screen screen = screenOf(house.emailOf(eskil));
        Page page = screen.page;
        page.navigate("/my-day");
        assertThat(page.locator("#day")).containsText("For ragnhild.moe");
        screen.takePicture("stand-in");
        screen.mustBeAccessible();
        page.getByRole(AriaRole.BUTTON, named("Done: Test the gripper")).click();
        assertThat(page.locator("#day")).not().containsText("Test the gripper");
    }

    private Screen screenOf(String email) {
        Screen screen = Screen.at(house.address());
        screens.add(screen);
        screen.signIn(email);
        return screen;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
