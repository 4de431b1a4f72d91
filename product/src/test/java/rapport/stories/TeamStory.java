package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jooq.impl.DSL.val;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// An administrator makes a role and a team, and a colleague in them sees the customers of that team and nobody
/// else's, without what the role hides.
@RunningRapport
class TeamStory {
    private static final String KARI = "kari.moen@nordlys.example";

    private final House house;
    private final DSLContext db;
    private final Browser administrator;
    private Screen screen;
    private Page page;

    TeamStory(House house, DSLContext db) {
        this.house = house;
        this.db = db;
        this.administrator = house.administrator();
    }

    @BeforeEach
    void aScreen() {
        screen = Screen.at(house.address());
        page = screen.page;
    }

    @AfterEach
    void close() {
        screen.mustNotHaveComplained();
        screen.close();
    }

    @Test
    void a_member_sees_only_their_team() {
        AccountId kari = house.employ(KARI, Role.MEMBER);
        String ours = person("Torvald Fjordheim", "torvald@fjordheim.example");
        String theirs = person("Wilhelmina Sandberg", "wilhelmina@sandberg.example");
        screen.signIn(house.firstEmail());
        roleThatHidesPhones();
        teamNorth();
        rolesAndTeamsOf(kari);
        administrator.put("/parties/" + ours + "/owner", "owner", idOf("team", "Team North"));

        screen.close();
        screen = Screen.at(house.address());
        page = screen.page;
        screen.signIn(KARI);
        page.navigate("/people?q=wilhelmina");
        assertThat(page.locator("#rows")).containsText("Nothing matches");
        page.navigate("/people");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        assertThat(page.locator("table.list tbody")).containsText("Torvald Fjordheim");
        screen.takePictures("team-list");
        screen.mustBeAccessible();

        page.navigate("/people/" + ours);
        assertThat(page.locator("#facts")).containsText("torvald@fjordheim.example");
        assertThat(page.locator("#facts")).not().containsText("55 51");
        page.getByText("Why can I see this?").click();
        assertThat(page.locator("main")).containsText("the people of your team Team North");
        assertThat(page.locator("main")).containsText("Phones: hidden");
        screen.takePictures("why-can-i-see-this");
        screen.mustBeAccessible();
        page.navigate("/settings/sight?record=/people/" + theirs);
        assertThat(page.locator("main")).containsText("none that you may see");
    }

    private void roleThatHidesPhones() {
        page.navigate("/settings/roles");
        page.getByLabel("Name").fill("Field sales");
        page.locator("select[name=from]").selectOption(new SelectOption().setLabel("Sales representative"));
        page.locator("main form button.main").click();
        page.waitForURL("**/settings/roles/*");
        page.getByText("Fields of people").click();
        page.locator("select[name='field.person.phone']").selectOption("HIDDEN");
        page.locator("select[name='field.person.note']").selectOption("READ_ONLY");
        screen.takePictures("role");
        screen.mustBeAccessible();
        button("Save").click();
        page.waitForURL(url -> url.endsWith("/settings/roles"));
    }

    private void teamNorth() {
        page.navigate("/settings/teams");
        page.getByLabel("Name").fill("Team North");
        page.locator("main form button.main").last().click();
        assertThat(page.locator("main")).containsText("Team North");
    }

    private void rolesAndTeamsOf(AccountId account) {
        page.navigate("/settings/accounts/" + account);
        page.locator("input[name=roles]:checked").uncheck();
        page.locator("input[value='" + house.role("Field sales") + "']").check();
        page.locator("input[value='" + idOf("team", "Team North") + "']").check();
        screen.takePictures("roles-of-a-colleague");
        screen.mustBeAccessible();
        button("Save").click();
        page.waitForURL("**/settings/accounts");
    }

    private String person(String name, String email) {
        var made = administrator.post("/people", "name", name, "email", email, "phone", "+47 55 51 28 73");
        String address = made.headers().firstValue("Location").orElseThrow();
        return URI.create(address).getPath().replaceFirst(".*/", "");
    }

    private String idOf(String table, String name) {
        return db.fetchSingle("select id::text from access." + table + " where name = {0}", val(name))
                .get(0, String.class);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
