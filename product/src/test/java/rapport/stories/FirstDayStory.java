package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.Rapport;
import rapport.testing.TestDatabase;

/// The first day with Rapport, from the first visit to the first program that reads from it. The chapters follow one
/// another in one empty Rapport.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstDayStory {
    private static final String CUSTOMERS = """
            Name,E-Mail,Telefon,Firma,Position,Straße,PLZ,Ort,Land,Status
            Amara Okafor,amara.okafor@halden.example,+47 21 55 01 18,Halden Robotics,Head of Purchasing,Kirkegata 14,0153,Oslo,Norway,Client
            "Villanueva, Tomás",tomas.v@orsini.example,+39 06 6982 1234,Orsini Foods,Plant Manager,Via Merulana 12,00185,Roma,Italy,Prospect
            Ingrid Sørensen,ingrid@sorensenseil.example,+45 33 12 34 56,Sørensen Sejl,Owner,Strandgade 4,1401,København,Denmark,Client
            Yusuf Demir,yusuf@demirmakina.example,+90 212 555 01 01,Demir Makina,Workshop Lead,İstiklal Cd. 9,34430,İstanbul,Türkiye,Client
            Noor van Dijk,noor@vandijk.example,+31 20 555 0101,Van Dijk Logistiek,Director,Keizersgracht 9,1015 CC,Amsterdam,Netherlands,Client
            Pavel Novák,p.novak at brnoinst.example,+420 542 123 456,Brno Instruments,Technician,Veveří 3,602 00,Brno,Czechia,Client
            """;

    private ConfigurableApplicationContext program;
    private Screen screen;
    private Page page;
    private String address;

    @BeforeAll
    void openAnEmptyRapport() {
        program = new SpringApplicationBuilder(Rapport.class)
                .run(
                        "--rapport.database-url=" + TestDatabase.emptyUrl("first_day"),
                        "--rapport.data=target/first-day",
                        "--rapport.connections=4",
                        "--server.port=0");
        address = "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
        screen = Screen.at(address);
        page = screen.page;
    }

    @AfterEach
    void nothingFailedBehindTheScenes() {
        screen.mustNotHaveComplained();
    }

    @AfterAll
    void closeIt() {
        if (screen != null) {
            screen.close();
        }
        program.close();
    }

    @Test
    @Order(1)
    void the_first_visitor_makes_the_first_account_and_names_the_company() {
        page.navigate("/");
        assertThat(page).hasURL(address + "/setup");
        page.getByLabel("Your name").fill("Clara Lindqvist");
        page.getByLabel("E-mail").fill("clara@tern.example");
        page.getByLabel("Password", exactly()).fill("password1234");
        page.getByLabel("Name", exactly()).fill("Tern Motion");
        page.getByLabel("Language").selectOption("en-GB");
        page.getByLabel("Currency").selectOption("NOK");
        page.getByLabel("Time zone").selectOption("Europe/Oslo");
        button("Open Rapport").click();
        assertThat(page.locator("#password-problem")).containsText("first passwords that anybody would try");

        page.getByLabel("Password", exactly()).fill("gulls over the harbour at six");
        screen.takePictures("first-visit");
        screen.mustBeAccessible();
        button("Open Rapport").click();
        assertThat(page).hasURL(address + "/welcome");
        screen.takePictures("welcome");
        screen.mustBeAccessible();
    }

    @Test
    @Order(2)
    void a_file_of_customers_is_checked_and_imported_and_every_row_is_accounted_for() {
        page.navigate("/imports/new");
        screen.takePictures("import-new");
        screen.mustBeAccessible();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("Kunden.csv", "text/csv", CUSTOMERS.getBytes(StandardCharsets.UTF_8)));
        page.waitForURL("**/imports/*/mapping");
        assertThat(page.locator("main")).containsText("Straße");
        screen.takePictures("import-mapping");
        screen.mustBeAccessible();

        page.locator("main button.main, main a.main").last().click();
        page.waitForURL("**/imports/*/check");
        assertThat(page.locator("main")).containsText("has no @");
        screen.takePicture("import-check");
        screen.mustBeAccessible();

        page.locator("main button.main").last().click();
        assertThat(page.locator(".tiles")).containsText("5", new ContainsTextOptions().setTimeout(30_000));
        assertThat(page.locator("main")).containsText("refused");
        screen.takePictures("import-account");
        screen.mustBeAccessible();
    }

    @Test
    @Order(3)
    void a_customer_is_found_while_typing_even_with_a_typo() {
        page.navigate("/people");
        assertThat(page.locator("table.list tbody tr")).hasCount(5);
        screen.takePictures("people");
        screen.mustBeAccessible();

        search("sorensen");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        assertThat(page).hasURL(address + "/people?q=sorensen");
        search("dijk noor");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        search("okafro");
        assertThat(page.locator("#rows")).containsText("Amara Okafor");
        assertThat(page.locator("#rows")).containsText("Nothing is called “okafro”");
        search("nobody at all");
        assertThat(page.locator("#rows")).containsText("Nothing matches");
        search("");
        assertThat(page.locator("table.list tbody tr")).hasCount(5);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("E-mail"))
                .click();
        assertThat(page.locator("table.list tbody tr").first()).containsText("Amara");
        assertThat(page).hasURL(address + "/people?sort=email");
    }

    @Test
    @Order(4)
    void the_page_of_a_person_shows_everything_and_is_edited_where_it_stands() {
        page.navigate("/people?q=amara");
        page.locator("a.who").first().click();
        assertThat(page.locator("h1")).hasText("Amara Okafor");
        assertThat(page.locator("#facts")).containsText("amara.okafor@halden.example");
        assertThat(page.locator("#facts")).containsText("Kirkegata 14");
        assertThat(page.locator("#relations")).containsText("Halden Robotics");

        Locator email =
                page.locator("#facts .fact", new Page.LocatorOptions().setHasText("amara.okafor@halden.example"));
        email.hover();
        email.getByRole(AriaRole.BUTTON).click();
        page.getByLabel("Value").fill("amara at halden");
        button("Save", page.locator("#facts")).click();
        assertThat(page.locator("#facts .error")).containsText("has no @");
        page.getByLabel("Value").fill("a.okafor@halden.example");
        page.getByLabel("Label, such as work").fill("work");
        button("Save", page.locator("#facts")).click();
        assertThat(page.locator("#facts")).containsText("a.okafor@halden.example");
        assertThat(page.locator(".toast")).containsText("Saved");
        screen.mustBeAccessible();
    }

    @Test
    @Order(5)
    void a_call_is_written_down_and_stands_on_both_timelines() {
        page.navigate("/people?q=amara");
        page.locator("a.who").first().click();
        page.locator(".say .kinds label", new Page.LocatorOptions().setHasText("Call"))
                .click();
        page.locator(".say textarea")
                .fill(
                        "Line 3 goes live in April. She wants the service contract to cover the two new arms before that.");
        button("Save", page.locator(".say")).click();
        assertThat(page.locator(".touch")).hasCount(1);
        assertThat(page.locator(".touch")).containsText("Line 3 goes live in April");
        screen.takePictures("person");
        screen.mustBeAccessible();

        page.locator("#relations a", new Page.LocatorOptions().setHasText("Halden Robotics"))
                .click();
        assertThat(page.locator("h1")).hasText("Halden Robotics");
        assertThat(page.locator(".touch")).containsText("Line 3 goes live in April");
        screen.takePicture("organisation");
        screen.mustBeAccessible();

        page.keyboard().press("Control+k");
        page.keyboard().type("tomas");
        assertThat(page.locator("#palette-results")).containsText("Tomás Villanueva");
        screen.takePicture("palette");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Tomás Villanueva");
    }

    @Test
    @Order(6)
    void a_program_reads_the_same_with_a_token() throws Exception {
        page.navigate("/settings/tokens");
        page.getByLabel("Name", exactly()).fill("Web shop");
        screen.mustBeAccessible();
        page.locator("main form button.main").click();
        String token = page.locator(".secret code").textContent().strip();
        screen.takePicture("token");
        assertThat(token).startsWith("rapport_");

        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/people?q=amara"))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("a.okafor@halden.example");
        }
        page.navigate("/api/docs");
        page.waitForURL("**/api/**");
        assertThat(page.locator("body")).containsText("/api/v1/people", new ContainsTextOptions().setTimeout(30_000));
        screen.takePicture("api");
    }

    private void search(String text) {
        page.getByLabel("Search People").fill(text);
    }

    private Locator button(String name) {
        return button(name, page.locator("main"));
    }

    private static Locator button(String name, Locator within) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
