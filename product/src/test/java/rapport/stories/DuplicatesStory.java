package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// The shop and the call centre each send a file. Both know the same ten people, spelt
/// differently; a steward decides all ten pairs without touching the mouse, and changes her mind
/// once.
@RunningRapport
class DuplicatesStory {
    private static final String SHOP = """
            Customer number,Given name,Family name,E-mail,Phone,Born,Street,Postcode,City
            D-1,Annelise,Dunwoody,annelise@dupstory.example,+47 22 19 00 01,1971-02-03,Storgata 1,0155,Oslo
            D-2,Bartholomew,Ellingham,bart@dupstory.example,+47 22 19 00 02,1982-05-14,Storgata 2,0155,Oslo
            D-3,Clementine,Fothergill,clementine@dupstory.example,+47 22 19 00 03,1965-11-30,Storgata 3,0155,Oslo
            D-4,Desmond,Gathercole,desmond@dupstory.example,+47 22 19 00 04,1990-07-21,Storgata 4,0155,Oslo
            D-5,Euphemia,Huckleby,euphemia@dupstory.example,+47 22 19 00 05,1958-01-09,Storgata 5,0155,Oslo
            D-6,Fitzgerald,Inchbald,fitz@dupstory.example,+47 22 19 00 06,1977-03-17,Storgata 6,0155,Oslo
            D-7,Guinevere,Jellicoe,guin@dupstory.example,+47 22 19 00 07,1988-12-25,Storgata 7,0155,Oslo
            D-8,Horatio,Kettleburn,horatio@dupstory.example,+47 22 19 00 08,1969-09-02,Storgata 8,0155,Oslo
            D-9,Isadora,Lillywhite,isadora@dupstory.example,+47 22 19 00 09,1994-04-11,Storgata 9,0155,Oslo
            D-10,Jeremiah,Mountjoy,jeremiah@dupstory.example,+47 22 19 00 10,1973-08-28,Storgata 10,0155,Oslo
            """;

    private final House house;
    private final DSLContext db;
    private Screen screen;
    private Page page;

    DuplicatesStory(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void open() {
        db.execute("delete from matching.changed");
        db.execute("delete from matching.pair");
        db.execute("delete from matching.model");
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
    void two_files_that_overlap_end_with_one_customer_each_by_ten_strokes_of_a_key() {
        page.navigate("/duplicates");
        Locator counted = page.locator("nav.side a[aria-current=page] b");
        int waitElsewhere = counted.count() == 0 ? 0 : Integer.parseInt(counted.textContent());
        screen.bringAlong("dupstory-shop.csv", SHOP);
        screen.bringAlong("dupstory-calls.csv", misspelt());

        page.navigate("/duplicates");
        for (int tries = 0; tries < 120 && !page.locator("main").textContent().contains("10 pairs"); tries++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator("main")).containsText("10 pairs are left");
        assertThat(counted).hasText(String.valueOf(waitElsewhere + 10));
        assertThat(page.locator(".waterfall")).containsText("times likelier");
        screen.takePictures("duplicates");
        screen.mustBeAccessible();

        page.locator("a[href='/duplicates/merges']").click();
        page.locator("#from").fill("60");
        page.locator("form.bar button").click();
        assertThat(page.locator("main")).containsText("The least sure come first:");
        page.locator("input[name=tick]").first().check();
        screen.takePictures("merge-many");
        screen.mustBeAccessible();
        page.navigate("/duplicates");

        decide("n", "9 pairs are left");
        assertThat(page.locator("#toasts")).containsText("stay two");
        decide("u", "10 pairs are left");
        for (int left = 9; left > 0; left--) {
            decide("s", left == 1 ? "One pair is left" : left + " pairs are left");
        }
        decide("s", "No pair is left");
        screen.takePictures("duplicates-none-left");
        screen.mustBeAccessible();

        page.navigate("/people?q=dupstory");
        assertThat(page.locator("table.list tbody tr")).hasCount(10);

        page.navigate("/people/new");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).pressSequentially("Anelise Dunwoody");
        assertThat(page.locator(".meant")).containsText("annelise@dupstory.example");
        screen.takePictures("duplicates-while-typing");
        screen.mustBeAccessible();
    }

    private void decide(String key, String left) {
        page.keyboard().press(key);
        assertThat(page.locator(".left")).containsText(left);
        page.waitForLoadState();
    }

    /// The same people as the call centre writes them: without e-mail, a letter of the name wrong.
    private static String misspelt() {
        var lines = new StringBuilder("Caller,Given name,Family name,Phone,Born,Street,Postcode,City\n");
        for (String line : List.of(SHOP.split("\n")).subList(1, 11)) {
            String[] cells = line.split(",");
            lines.append(String.join(
                            ",",
                            cells[0].replace("D-", "C-"),
                            cells[1].replaceFirst("(.)e", "$1ee").replaceFirst("(?<=^....)a", "aa"),
                            cells[2],
                            cells[4],
                            cells[5],
                            cells[6],
                            cells[7],
                            cells[8]))
                    .append('\n');
        }
        return lines.toString();
    }
}
