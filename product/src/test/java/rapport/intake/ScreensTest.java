package rapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rapport.access.Accounts;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// The steps of an import as a browser walks them.
@RunningRapport
class ScreensTest {
    private final House house;
    private final Desk desk;
    private final Uploads uploads;
    private final DraftImport draft;
    private final Accounts accounts;

    ScreensTest(House house, Desk desk, Uploads uploads, DraftImport draft, Accounts accounts) {
        this.house = house;
        this.desk = desk;
        this.uploads = uploads;
        this.draft = draft;
        this.accounts = accounts;
    }

    @Test
    void a_file_walks_from_mapping_over_check_to_its_account() throws Exception {
        Browser browser = house.administrator();
        ImportId id =
                draft("walk.csv", "Vorname;Nachname;EMail\nAda;Walk;ada@walk.example\nBo;Walk;bo(at)walk.example\n");
        String home = "/imports/" + id;

        assertThat(browser.get(home + "/mapping").body()).contains("Vorname", "Given name", "% sure", "Semicolon");
        var checked = browser.post(
                home + "/mapping", "dates", "DMY", "country", "DE", "source", "Walkers", "keep", "Walk mapping");
        assertThat(to(checked)).isEqualTo(home + "/check");
        assertThat(browser.get(home + "/check").body()).contains("to create", "bo(at)walk.example");
        assertThat(to(browser.post(home + "/run"))).isEqualTo(home);
        desk.await(id);
        assertThat(browser.get(home).body()).contains("Together these are all 2 rows of the file", "Refused rows");
        assertThat(browser.get(home + "?show=refused").body()).contains("bo(at)walk.example");
        assertThat(browser.get("/imports").body()).contains("walk.csv");
        assertThat(browser.get("/jobs").body()).contains("Import of walk.csv");
        assertThat(browser.get(home + "/mapping").statusCode()).isEqualTo(303);
    }

    @Test
    void a_corrected_delimiter_is_read_anew() throws Exception {
        Browser browser = house.administrator();
        ImportId id = draft("delimiter.csv", "Name|Mail;x,E-mail\nAda|a;x,ada@delimiter.example\n");

        var answer = browser.send(
                "POST",
                "/imports/" + id + "/reading",
                "kind=PEOPLE&delimiter=124&country=&source=x",
                "Sec-Fetch-Site",
                "same-origin",
                "HX-Request",
                "true");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<html").contains("Mail;x,E-mail");
    }

    @Test
    void a_mapping_without_anybody_stays_on_its_page() throws Exception {
        Browser browser = house.administrator();
        ImportId id = draft("nobody.csv", "Name,E-mail\nAda Nobody,ada@nobody.example\n");

        var answer = browser.post(
                "/imports/" + id + "/mapping",
                "dates",
                "DMY",
                "country",
                "",
                "source",
                "x",
                "to.0",
                "IGNORE",
                "to.1",
                "IGNORE");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("No column says who somebody is");
    }

    @Test
    void a_draft_can_be_dropped_and_an_import_cannot() throws Exception {
        Browser browser = house.administrator();
        ImportId id = draft("dropped.csv", "Name,E-mail\nAda Drop,ada@drop.example\n");
        assertThat(to(browser.post("/imports/" + id + "/removal"))).isEqualTo("/imports");
        assertThat(browser.get("/imports/" + id).statusCode()).isEqualTo(404);

        var kept = desk.people("kept.csv", "Name,E-mail", "Ada Kept,ada@kept.example");
        browser.post("/imports/" + kept.id() + "/removal");
        assertThat(browser.get("/imports/" + kept.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void the_check_foretells_that_a_row_which_stands_twice_changes_nothing() throws Exception {
        Browser browser = house.administrator();
        ImportId id = draft(
                "foretold.csv",
                "Name,E-mail,Phone\nOda Foretold,oda@foretold.example,\nOda Foretold,oda@foretold.example,\n"
                        + "Oda Foretold,oda@foretold.example,+44 20 7946 0334\n");

        browser.post("/imports/" + id + "/mapping", "dates", "DMY", "country", "GB", "source", "Foretold");
        String page = browser.get("/imports/" + id + "/check").body();

        assertThat(page).containsPattern("<strong>1</strong><span>.{0,120}to create");
        assertThat(page).containsPattern("<strong>1</strong><span>.{0,120}to update");
        assertThat(page).containsPattern("<strong>1</strong><span>.{0,120}unchanged");
    }

    @Test
    void the_check_writes_nothing() throws Exception {
        desk.people("known.csv", "Name,E-mail", "Ada Check,ada@check.example");
        Browser browser = house.administrator();
        ImportId id = draft(
                "check.csv",
                "Name,E-mail,Phone\nAda Check,ada@check.example,+44 20 7946 0333\nBo Check,bo@check.example,\n");

        browser.post("/imports/" + id + "/mapping", "dates", "DMY", "country", "GB", "source", "Checked only");
        String page = browser.get("/imports/" + id + "/check").body();

        assertThat(page).containsPattern("<strong>1</strong><span>.{0,120}to create");
        assertThat(page).containsPattern("<strong>1</strong><span>.{0,120}to update");
        assertThat(desk.count("select count(*) from customers.identifier where normal = 'bo@check.example'"))
                .isZero();
        assertThat(desk.count("select count(*) from customers.source where name = 'Checked only'"))
                .isZero();
    }

    private ImportId draft(String name, String text) throws Exception {
        var by = accounts.firstAdministrator().orElseThrow();
        UploadId upload =
                uploads.keep(name, new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), by);
        return ((Drafted.Table) draft.of(upload, "", Optional.empty(), Optional.empty(), by)).id();
    }

    private static String to(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
    }
}
