package rapport.sales.arriving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import rapport.jobs.Errand;
import rapport.jobs.Job;
import rapport.jobs.JobId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Leads of a fair, of whom some are known.
@RunningRapport
class LeadsInFilesTest {
    private static final String FILE = """
            First Name,Last Name,Company,Email,Product,Lead Owner
            Torbjørn,Fairgoer,Fairgoer Bygg AS,torbjorn@fairgoer.example,Cranes,Nobody Atall
            Known,Fairgoer,,known@fairgoer.example,Cranes,
            Known,Fairgoer,,KNOWN@fairgoer.example,cranes,
            Wrong,Fairgoer,,wrong(at)fairgoer.example,Cranes,
            ,,,,Cranes,
            """;

    private final House house;
    private final DSLContext db;
    private final Errand errand;

    LeadsInFilesTest(House house, DSLContext db, Errand errand) {
        this.house = house;
        this.db = db;
        this.errand = errand;
    }

    @Test
    void who_is_known_asks_again_and_who_is_not_is_made() {
        Browser seller = house.administrator();
        seller.post("/people", "name", "Known Fairgoer", "email", "known@fairgoer.example");

        Job first = bring(seller, FILE);
        assertThat(List.of(
                        first.lines().done(),
                        first.lines().skipped(),
                        first.lines().refused()))
                .containsExactly(2L, 1L, 2L);
        assertThat(seller.get("/jobs/" + first.id()).body())
                .contains("“Nobody Atall” does not work here: the lead is yours.", "is open already");
        assertThat(db.fetchValue("select count(*) from customers.party where name like '%Fairgoer'")
                        .toString())
                .isEqualTo("2");

        Job again = bring(seller, FILE);
        assertThat(again.lines().done()).isZero();
    }

    @Test
    void whoever_imports_says_what_the_rows_are_and_finds_the_file_among_all_imports() {
        Browser seller = house.administrator();

        assertThat(seller.get("/imports/new?kind=leads").body())
                .contains(
                        "value=\"leads\" checked", "value=\"opportunities\"", "value=\"products\"", "value=\"PEOPLE\"");
        assertThat(seller.upload("/imports?kind=ships", "fair.csv", new ByteArrayInputStream(FILE.getBytes(UTF_8)))
                        .body())
                .contains("Say what is in it.");
        Job job = bring(seller, FILE.replace("airgoer", "airguest"));

        assertThat(seller.get("/imports").body()).contains("href=\"/jobs/" + job.id() + "\"", "fair.csv");
    }

    @Test
    void whoever_may_import_leads_alone_is_offered_nothing_else() {
        Browser administrator = house.administrator();
        administrator.post("/settings/roles", "name", "Brings leads", "from", house.role("Read only"));
        administrator.put(
                "/settings/roles/" + house.role("Brings leads"),
                "name",
                "Brings leads",
                "description",
                "",
                "reach.lead.READ",
                "ALL",
                "reach.lead.IMPORT",
                "ALL");
        Browser assistant = house.browserOf(house.employAs("Brings leads"));

        assertThat(assistant.get("/imports/new").body())
                .contains("value=\"leads\" checked")
                .doesNotContain("value=\"opportunities\"", "value=\"PEOPLE\"");
        assertThat(assistant
                        .upload("/imports?kind=PEOPLE", "fair.csv", new ByteArrayInputStream(FILE.getBytes(UTF_8)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(assistant.get("/imports").statusCode()).isEqualTo(200);
        var refused = house.browserOf(house.employAs("Read only")).get("/imports/new");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("the right to import anything");
    }

    private Job bring(Browser seller, String file) {
        String draft = seller.upload("/imports?kind=leads", "fair.csv", new ByteArrayInputStream(file.getBytes(UTF_8)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(seller.get(draft).body()).contains("Lead Owner", "value=\"given\" selected");
        var form = new ArrayList<String>();
        List<String> columns = List.of("given", "family", "company", "email", "interest", "owner");
        for (int place = 0; place < columns.size(); place++) {
            form.addAll(List.of("column-" + place, columns.get(place)));
        }
        var started = seller.post(draft, form.toArray(String[]::new));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(303);
        String location = started.headers().firstValue("Location").orElseThrow();
        return errand.awaitEnd(new JobId(UUID.fromString(location.substring(location.lastIndexOf('/') + 1))));
    }
}
