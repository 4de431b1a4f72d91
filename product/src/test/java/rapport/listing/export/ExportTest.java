package rapport.listing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Viewers;
import rapport.jobs.Errand;
import rapport.jobs.JobId;
import rapport.listing.AllLists;
import rapport.listing.Layout;
import rapport.listing.ListState;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class ExportTest {
    private static final Pattern TICK = Pattern.compile("name=\"tick\" value=\"([^\"]+)\"");

    private final House house;
    private final Exports exports;
    private final Errand errand;
    private final Viewers viewers;
    private final AllLists lists;
    private Browser clara;
    private AccountId account;
    private String word;

    ExportTest(House house, Exports exports, Errand errand, Viewers viewers, AllLists lists) {
        this.house = house;
        this.exports = exports;
        this.errand = errand;
        this.viewers = viewers;
        this.lists = lists;
    }

    @BeforeEach
    void twoPeople() {
        account = house.employAs("Member");
        clara = house.browserOf(account);
        word = "Export" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
        clara.post("/people", "name", word + " Anker", "role", "CLIENT");
        clara.post("/people", "name", word + " Bakke");
    }

    @Test
    void the_ticked_ones_are_taken_along_at_once() {
        var tick = TICK.matcher(clara.get("/people?q=" + word + "+bakke").body());
        assertThat(tick.find()).isTrue();
        String menu =
                clara.get("/lists/people/exports/new?tick=" + tick.group(1)).body();
        assertThat(menu).contains("1 people", "/lists/people/export.csv?tick=" + tick.group(1));
        assertThat(clara.get("/lists/people/export.csv?columns=role&tick=" + tick.group(1))
                        .body()
                        .lines())
                .containsExactly("Name,Role", word + " Bakke,");
    }

    @Test
    void a_large_export_is_written_by_a_job_and_fetched_afterwards_by_nobody_else() {
        var viewer = viewers.of(account).orElseThrow();
        JobId job = exports.begin(
                lists.get("people", viewer),
                ExportFormat.CSV,
                new ListState(word, "", "name", List.of(), Layout.TABLE),
                viewer);
        assertThat(errand.awaitEnd(job).summary()).isEqualTo("2 rows");

        ExportId id = exports.of(job).id();
        assertThat(clara.get("/exports/" + id).body()).contains("2 rows");
        assertThat(clara.get("/exports/" + id + "/file").body()).contains(word + " Anker", word + " Bakke");
        assertThat(house.administrator().get("/exports/" + id).statusCode()).isEqualTo(404);
    }
}
