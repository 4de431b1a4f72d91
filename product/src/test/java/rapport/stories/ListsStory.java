package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A list that one narrows, keeps under a name for everybody, walks through by keyboard, and
/// changes many records of; that one lays out in groups and on a board, edits in place, and takes
/// along.
@RunningRapport
class ListsStory {
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
        screen = signIn(clara);
        page = screen.page;
    }

    private void eightWorkFor(String firm) {
        String day = Long.toString(System.nanoTime(), 36);
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
                    firm,
                    "email",
                    facts[0].substring(0, 2).toLowerCase(Locale.ROOT) + day + "@rederi.example");
        }
    }

    @AfterEach
    void close() {
        screen.mustNotHaveComplained();
        screen.close();
    }

    @Test
    void a_view_is_built_and_shared_and_many_records_are_changed_in_it() {
        eightWorkFor("Skjærgård Rederi");
        page.navigate("/people");
        page.keyboard().press("f");
        assertThat(field()).isVisible();
        screen.settled();
        page.waitForResponse("**/steps*", () -> field().selectOption("organisation.name"));
        screen.settled();
        assertThat(page.getByLabel("Comparison")).hasValue("CONTAINS");
        page.getByLabel("Value", new Page.GetByLabelOptions().setExact(true)).fill("rederi");
        page.locator("#filter [value=group]").click();
        assertThat(field()).hasCount(3);
        screen.settled();
        field().nth(1).selectOption("role");
        page.locator("[name='value.1.0'][value=CLIENT]").check();
        page.locator("[name='value.1.0'][value=PROSPECT]").check();
        screen.settled();
        page.locator("[value='remove.1.1']").click();
        assertThat(field()).hasCount(2);
        screen.settled();
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
        offered("Add a role").click();
        page.locator("#bulk-form select").selectOption("PARTNER");
        page.locator("#bulk-form .main").click();
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

    @Test
    void a_list_is_grouped_moved_on_a_board_edited_in_place_and_taken_along() {
        eightWorkFor("Fjordline Maritim");
        page.navigate("/people?filter=organisation.name.contains(%22maritim%22)");
        page.locator("[popovertarget=layouts]").click();
        page.locator("#layouts a", new Page.LocatorOptions().setHasText("Role"))
                .first()
                .click();
        assertThat(page.locator(".group").first()).containsText("Client");
        page.locator(".group summary").first().press("Enter");
        assertThat(page.locator(".group .inside tbody tr").first()).isVisible();
        screen.settled();
        screen.takePictures("list-groups");
        screen.mustBeAccessible();

        page.locator("[popovertarget=layouts]").click();
        page.locator("#layouts a", new Page.LocatorOptions().setHasText("Role"))
                .last()
                .click();
        var card = page.locator("[data-card]", new Page.LocatorOptions().setHasText("Pavel Novák"))
                .first();
        assertThat(card).isVisible();
        screen.settled();
        screen.takePictures("list-board");
        screen.mustBeAccessible();
        card.locator("a.who").focus();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator(".toast").last()).containsText("Saved");
        assertThat(page.locator("[data-lane=SUSPECT]")).containsText("Pavel Novák");
        page.locator(".toast").last().getByText("Undo").click();
        assertThat(page.locator(".toast").last()).containsText("Taken back");
        page.reload();
        assertThat(page.locator("[data-lane='']")).containsText("Pavel Novák");

        page.navigate(
                "/people?filter=organisation.name.contains(%22maritim%22)&columns=name,work,role,email,language,owner");
        page.locator("#rows a.who").first().focus();
        page.keyboard().press("F2");
        assertThat(page.locator(".cell-form [aria-label='E-mail']")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".cell-form [aria-label=Language]")).isFocused();
        page.keyboard().type("German");
        screen.takePicture("list-cell");
        page.keyboard().press("Enter");
        assertThat(page.locator(".toast").last()).containsText("Saved");
        assertThat(page.locator("#rows tbody tr").first()).containsText("de");

        page.locator("th", new Page.LocatorOptions().setHasText("Role")).hover();
        page.getByLabel("More about the column Role").click();
        page.locator("#head [value=CLIENT]").check();
        screen.takePicture("list-head");
        screen.mustBeAccessible();
        page.locator("#head .main").click();
        assertThat(page.locator("#filtered")).containsText("Client");

        page.locator("#tick-all").check();
        offered("Export").click();
        assertThat(page.locator("#bulk-form")).containsText("4 people");
        screen.settled();
        screen.takePicture("list-export");
        page.keyboard().press("Escape");
        offered("Delete").click();
        assertThat(page.locator("#bulk-form")).containsText("Delete: 4 people");
        screen.settled();
        page.locator("#bulk-form .main").click();
        assertThat(page.locator(".toast").last()).containsText("4 done");
        assertThat(page.locator("#rows")).containsText("Nothing matches");
        page.locator(".toast").last().getByText("Undo").click();
        assertThat(page.locator(".toast").last()).containsText("Taken back");
        page.reload();
        assertThat(page.locator("#rows tbody tr")).hasCount(4);
    }

    private Locator offered(String act) {
        return page.locator("#bulk > button", new Page.LocatorOptions().setHasText(act));
    }

    private Locator field() {
        return page.getByLabel("Field", new Page.GetByLabelOptions().setExact(true));
    }

    private Screen signIn(String email) {
        Screen one = Screen.at(house.address());
        one.signIn(email);
        return one;
    }
}
