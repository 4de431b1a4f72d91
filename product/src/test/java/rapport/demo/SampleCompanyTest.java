package rapport.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class SampleCompanyTest {
    private static final String LATEST = """
            select count(*) from timeline.interaction i where i.occurred_at > now()""";

    private final House house;
    private final DSLContext db;

    SampleCompanyTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @Test
    void an_administrator_brings_the_sample_company_in_once() {
        var browser = house.administrator();

        var first = browser.post("/sample-company");
        long people = count("select count(*) from customers.party where kind = 'PERSON'");
        var second = browser.post("/sample-company");

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).contains("/people");
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(people).isGreaterThan(150);
        assertThat(count("select count(*) from customers.party where kind = 'PERSON'"))
                .isEqualTo(people);
        assertThat(count("select count(*) from timeline.participation")).isGreaterThan(2000);
        assertThat(count(LATEST)).isZero();
        assertThat(count("select count(*) from customers.party where jsonb_exists(custom, 'agreement_until')"))
                .isGreaterThan(10);
        assertThat(browser.get(
                                "/organisations?columns=name,custom.months_to_renewal,custom.newsletter_readers"
                                        + "&filter=custom.newsletter_readers%20%3E%201%20%26%26%20custom.months_to_renewal%20%3E%202")
                        .body())
                .contains("Months to renewal", "name=\"tick\"");
        assertThat(count("select count(*) from customers.relationship where kind = 'WORKS_FOR' and until is not null"))
                .isPositive();
        assertThat(count("""
                        select count(distinct run.state) from automation.run join automation.plan on plan.id = run.plan_id
                         where plan.name like 'First week of a lead%' and run.state in ('RUNNING', 'PAUSED', 'STOPPED')""")).isEqualTo(3);
        assertThat(count("select count(*) from customers.party_role where until is not null"))
                .isPositive();
        assertThat(db.fetchValues("""
                        select distinct a.name from customers.party p join access.account a on a.id = p.owner_id
                         where p.country in ('NO', 'JP') and a.email like '%@ternmotion.example'"""))
                .asString()
                .contains("Jonas Berg", "Naoko Sato")
                .doesNotContain("Matthias Vogel");
        var near = db.fetchSingle("select id from listing.saved_view where list = 'people' and name = 'Near Oslo'");
        assertThat(browser.get("/people?view=" + near.get(0)).body())
                .contains("Amara", "Okafor Lie household", "is within 50 km of")
                .doesNotContain("Ingrid Sørensen");
        String form = db.fetchValue("select id::text from sales.web_form where name = 'Ask for an offer'")
                .toString();
        assertThat(browser.get("/settings/forms/" + form).body()).contains("17 leads", "How many pieces an hour?");
        String signe = db.fetchValue("""
                select e.lead_id::text from sales.enquiry e where e.told ->> 'EMAIL' = 'signe@aaslandbakeri.example'""").toString();
        assertThat(browser.get("/leads/" + signe + "/enquiry").body())
                .contains("What shall it handle?", "Boxes and crates", "ternmotion.example");
        var draft = db.fetchSingle("select id, mapping::text from intake.import where title = ?", SampleFile.NAME);
        assertThat(draft.get(1, String.class)).contains("EMAIL/newsletter/", "PHONE//");
        assertThat(browser.get("/imports/" + draft.get(0) + "/mapping").body())
                .contains("Consent source", "Newsletter by e-mail");
    }

    @Test
    void a_member_may_not() {
        assertThat(house.member().post("/sample-company").statusCode()).isEqualTo(403);
    }

    private long count(String sql) {
        return db.resultQuery(sql).fetchSingle().get(0, Long.class);
    }
}
