package rapport.sales.arriving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.jobs.Errand;
import rapport.jobs.Job;
import rapport.jobs.JobId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Deals of another program, with what is wrong in them.
@RunningRapport
class DealsInFilesTest {
    private static final String FILE = """
            opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
            DF01,Jonas Berg,Sluice gate,Arendal Mek AS,Won,2016-10-20,2017-03-01,1054
            DF02,Moses Frase,Sluice pump,arendal mek as,Lost,25/10/2016,30/03/2017,0
            DF03,Jonas Berg,Sluice valve,Arendal Mek AS,Engaging,2016-11-03,,
            DF04,Jonas Berg,Sluice hose,Nobody There Inc,Won,2016-10-20,2017-03-01,20
            DF05,Jonas Berg,Sluice door,,Engaging,,,
            DF06,Jonas Berg,Sluice lock,Arendal Mek AS,Won,2017-03-01,2016-10-20,30
            DF07,Jonas Berg,Sluice weir,Arendal Mek AS,Won,2017-03-01,2017-03-02,many
            DF08,Jonas Berg,Sluice ramp,Arendal Mek AS,Dreaming,2017-03-01,,
            DF09,Jonas Berg,Sluice step,Arendal Mek AS,Won,2016-10-20,2017-03-01,0
            DF10,Jonas Berg,=cmd|calc,Arendal Mek AS,Lost,2016-02-31,2017-03-01,7
            DF01,Jonas Berg,Sluice gate,Arendal Mek AS,Won,2016-10-20,2017-03-01,1054
            """;

    private final House house;
    private final DSLContext db;
    private final Errand errand;

    private Browser seller;

    DealsInFilesTest(House house, DSLContext db, Errand errand) {
        this.house = house;
        this.db = db;
        this.errand = errand;
    }

    @BeforeEach
    void there_is_a_customer() {
        seller = house.administrator();
        if (db.fetch("select 1 from customers.party where name = 'Arendal Mek AS'")
                .isEmpty()) {
            seller.post("/organisations", "name", "Arendal Mek AS");
        }
    }

    @Test
    void each_row_becomes_a_deal_or_says_why_not_and_all_of_it_can_be_taken_back() {
        String draft = handIn();

        assertThat(seller.get(draft).body()).contains("deal_stage", "Dreaming", "Refuse these rows");
        String tried = seller.post(draft + "/check", choices()).body();
        assertThat(tried).contains("Of the first 11 rows 3 would be added, 1 skipped and 7 refused.");
        assertThat(deals()).isEmpty();

        Job job = done(seller.post(draft, choices()));
        assertThat(job.lines().sum()).isEqualTo(11);
        assertThat(deals())
                .containsExactly(
                        "Sluice gate WON 1054.00 2016-10-20 2017-03-01",
                        "Sluice pump LOST 0.00 2016-10-25 2017-03-30",
                        "Sluice valve OPEN 0.00 2016-11-03 -");
        assertThat(seller.get("/jobs/" + job.id()).body())
                .contains(
                        "“Moses Frase” does not work here",
                        "There is no customer called “Nobody There Inc”",
                        "It tells no customer",
                        "It was closed before it began",
                        "“many NOK” is no amount",
                        "Nobody said what “Dreaming” means",
                        "A deal of nothing cannot be won",
                        "A deal of this key is here already");

        Job again = done(seller.post(handIn(), choices()));
        assertThat(again.lines().done()).isZero();
        assertThat(again.lines().skipped()).isEqualTo(4);

        assertThat(seller.post("/changes/" + draft.substring(draft.lastIndexOf('/') + 1) + "/undo")
                        .statusCode())
                .isLessThan(400);
        assertThat(deals()).isEmpty();
    }

    @Test
    void what_is_no_table_is_refused_and_not_kept() {
        var answer = seller.upload("/imports?kind=opportunities", "deals.csv", new ByteArrayInputStream(new byte[0]));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This file cannot be imported");
    }

    @Test
    void a_file_without_customers_has_to_be_put_right_first() {
        var handed = seller.upload(
                "/imports?kind=opportunities",
                "deals.csv",
                new ByteArrayInputStream("Thing,Amount\nSluice,12\n".getBytes(UTF_8)));
        String draft = handed.headers().firstValue("Location").orElseThrow();

        var refused = seller.post(draft, "column-0", "name", "column-1", "amount");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say which column is Customer.", "Say which column is Stage.");
    }

    @Test
    void nobody_sees_the_file_of_somebody_else() {
        String draft = handIn();

        Browser other = house.browserOf(house.employAs("Administrator"));

        assertThat(other.get(draft).statusCode()).isEqualTo(404);
        assertThat(other.post(draft, choices()).statusCode()).isEqualTo(404);
    }

    private String handIn() {
        return seller.upload(
                        "/imports?kind=opportunities", "sluices.csv", new ByteArrayInputStream(FILE.getBytes(UTF_8)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /// As they are proposed, and what nobody could know.
    private String[] choices() {
        var form = new ArrayList<String>();
        List<String> columns = List.of("key", "owner", "name", "customer", "stage", "begun", "closed", "amount");
        for (int place = 0; place < columns.size(); place++) {
            form.addAll(List.of("column-" + place, columns.get(place)));
        }
        form.addAll(List.of("stage:Engaging", stage(), "stage:Won", "WON", "stage:Lost", "LOST", "stage:Dreaming", ""));
        return form.toArray(String[]::new);
    }

    private Job done(HttpResponse<String> started) {
        assertThat(started.statusCode()).as(started.body()).isEqualTo(303);
        String location = started.headers().firstValue("Location").orElseThrow();
        return errand.awaitEnd(new JobId(UUID.fromString(location.substring(location.lastIndexOf('/') + 1))));
    }

    private List<String> deals() {
        return db.fetch("""
                select name || ' ' || standing || ' ' || amount || ' ' || (created_at at time zone 'UTC')::date || ' '
                       || coalesce((closed_at at time zone 'UTC')::date::text, '-')
                  from sales.opportunity where name like 'Sluice%' order by name
                """).getValues(0, String.class);
    }

    private String stage() {
        return db.fetchValue("select s.id::text from sales.stage s join sales.pipeline p on p.id = pipeline_id"
                        + " where s.name = 'Understand' and p.name = 'Sales'")
                .toString();
    }
}
