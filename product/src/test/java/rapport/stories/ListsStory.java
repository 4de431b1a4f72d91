package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A list that one narrows, keeps under a name for everybody, walks through by keyboard, and changes many records of.
@RunningRapport
class ListsStory {
    private static final String FIRM = "Skjærgård Rederi";

    private final House house;
    private String clara;
    private String yusuf;
    private Screen screen;
    private Page page;

    ListsStory(House house) {
        this.house = house;
    }

    @BeforeEach
    void aCompanyWithCustomers() {
        String day = Long.toString(System.nanoTime(), 36);
        clara = "clara-" + day + "@nordlys.example";
        yusuf = "yusuf-" + day + "@nordlys.example";
        house.employ(clara, Role.ADMINISTRATOR);
        house.employ(yusuf, Role.MEMBER);
        var typist = house.administrator();
        for (String who : new String[] {
            "Amara Okafor:CLIENT:Buyer", "Tomás Villanueva:PROSPECT:Plant Manager", "Ingrid Sørensen:CLIENT:Owner",
            "Noor van Dijk:CLIENT:Director", "Pavel Novák::Technician", "Aoife Byrne:PROSPECT:Procurement",
            "Mateo Fernández:PARTNER:Partner", "Helena Marques:CLIENT:CFO"
        }) {
            String[] facts = who.split(":", -1);
            typist.post(
                    "/people",
                    "name",
                    facts[0],
                    "role",
                    facts[1],
                    "title",
                    facts[2],
                    "organisation",
                    FIRM,
                    "email",
                    facts[0].substring(0, 2).toLowerCase(Locale.ROOT) + day + "@rederi.example");
        }
        screen = signIn(clara);
        page = screen.page;
    }

    @AfterEach
    void close() {
        screen.mustNotHaveComplained();
        screen.close();
    }

    @Test
    void a_view_is_built_and_shared_and_many_records_are_changed_in_it() {
        page.navigate("/people");
        page.keyboard().press("f");
        assertThat(page.getByLabel("Field")).isVisible();
        settled();
        page.waitForResponse("**/steps*", () -> page.getByLabel("Field").selectOption("organisation.name"));
        settled();
        assertThat(page.getByLabel("Comparison")).hasValue("CONTAINS");
        page.getByLabel("Value").fill("rederi");
        page.locator("#filter [value=group]").click();
        assertThat(page.getByLabel("Field")).hasCount(3);
        settled();
        page.getByLabel("Field").nth(1).selectOption("role");
        page.locator("[name='value.1.0'][value=CLIENT]").check();
        page.locator("[name='value.1.0'][value=PROSPECT]").check();
        settled();
        page.locator("[value='remove.1.1']").click();
        assertThat(page.getByLabel("Field")).hasCount(2);
        settled();
        screen.takePictures("list-filter");
        screen.mustBeAccessible();
        page.locator(".build .main").click();
        assertThat(page.locator("#filtered")).containsText("rederi");
        assertThat(page.locator("#filtered")).containsText("Prospect, Client");
        assertThat(page.locator("#rows tbody tr")).hasCount(6);

        page.getByText("Save as a view…").click();
        page.locator("#new-view-name").fill("Shipping, warm");
        page.locator("#new-view-audience").selectOption("EVERYBODY");
        page.locator("#save-as .main").click();
        assertThat(page.locator(".views [aria-current]")).containsText("Shipping, warm");
        assertThat(page.locator(".side [aria-current]")).hasText("Shipping, warm");
        screen.mustBeAccessible();

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("E-mail").setExact(true))
                .click();
        assertThat(page.locator("#saving")).containsText("Save");
        screen.takePictures("list-view");
        page.locator("#saving").getByText("Discard").click();
        assertThat(page.locator("#saving")).not().containsText("Discard");

        page.keyboard().press("j");
        page.keyboard().press(" ");
        assertThat(page.locator("#panel .title h2")).isVisible();
        screen.takePicture("list-panel");
        screen.mustBeAccessible();
        page.keyboard().press("Escape");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Shift+X");
        assertThat(page.locator("[data-ticked]")).hasText("3");
        screen.takePicture("list-bulk");
        page.locator("#everybody").check();
        page.locator("[popovertarget=bulk-add-role]").click();
        page.locator("#bulk-add-role select").selectOption("PARTNER");
        page.locator("#bulk-add-role .main").click();
        assertThat(page.locator(".toast")).containsText("6 done");
        assertThat(page.locator("#rows tbody .chip", new Page.LocatorOptions().setHasText("Partner")))
                .hasCount(6);
        screen.mustBeAccessible();

        page.locator(".toast").getByText("Undo").click();
        assertThat(page.locator(".toast").last()).containsText("Taken back");
        page.reload();
        assertThat(page.locator("#rows tbody .chip", new Page.LocatorOptions().setHasText("Partner")))
                .hasCount(0);

        try (Screen his = signIn(yusuf)) {
            his.page.navigate("/people");
            his.page
                    .locator(".views a", new Page.LocatorOptions().setHasText("Shipping, warm"))
                    .click();
            assertThat(his.page.locator("#rows tbody tr")).hasCount(6);
            his.mustNotHaveComplained();
        }
    }

    /// What has been swapped in hears clicks a moment later.
    private void settled() {
        assertThat(page.locator(".htmx-added, .htmx-settling")).hasCount(0);
    }

    private Screen signIn(String email) {
        Screen one = Screen.at(house.address());
        one.page.navigate("/sign-in");
        one.page.getByLabel("E-mail").fill(email);
        one.page
                .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(House.PASSWORD);
        one.page.keyboard().press("Enter");
        one.page.waitForURL(url -> !url.contains("/sign-in"));
        return one;
    }
}
