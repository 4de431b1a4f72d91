package rapport.sales.enquiring;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.sales.enquiring.FormVisits.send;
import static rapport.sales.enquiring.FormVisits.stamp;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

/// Strangers ask by a form, and whoever sells finds a lead.
@RunningRapport
class EnquiryByFormTest {
    private final House house;
    private final DSLContext db;
    private final TurnableClock clock;
    private final FormVisits visits;

    private Browser administrator;

    EnquiryByFormTest(House house, DSLContext db, TurnableClock clock) {
        this.house = house;
        this.db = db;
        this.clock = clock;
        this.visits = new FormVisits(house, db, clock);
    }

    @BeforeEach
    void somebody_keeps_forms() {
        administrator = house.administrator();
    }

    @Test
    void a_stranger_asks_and_is_a_lead_with_a_word_on_the_timeline() {
        String form = form("Offers for Solberg");

        var thanked = ask(
                form, "given", "Åse", "family", "Solberg", "email", "aase@solberg.example", "message", "Two cells?");

        assertThat(thanked.statusCode()).as(thanked.body()).isEqualTo(303);
        assertThat(thanked.headers().firstValue("Location")).contains("/forms/" + form + "/thanks");
        assertThat(house.visitor().get("/forms/" + form + "/thanks").body()).contains("We have your message");
        String lead = leadOf("aase@solberg.example");
        assertThat(administrator.get("/leads/" + lead).body())
                .contains("Åse Solberg", "Offers for Solberg", "Two cells?");
        assertThat(db.fetchValue(
                        "select count(*) from timeline.interaction where channel = 'WEB' and body = 'Two cells?'"))
                .isEqualTo(1L);
        assertThat(db.fetchValue(
                        "select c.source || ': ' || c.act from journal.change_set c"
                                + " where c.id = (select change_set_id from journal.change where subject = {0}::uuid limit 1)",
                        DSL.val(lead)))
                .isEqualTo("AUTOMATION: Take an enquiry by the form “Offers for Solberg”");
        assertThat(administrator.get("/settings/forms/" + form).body()).contains("1 lead<", "0 converted");
        assertThat(administrator
                        .get("/leads?filter=form%20%3D%3D%20%22" + form + "%22")
                        .body())
                .contains("Åse Solberg");
    }

    @Test
    void what_came_by_a_form_is_undone_in_one_act() {
        String form = form("Undone later");
        ask(form, "given", "Birk", "family", "Tveit", "email", "birk@tveit.example");
        String lead = leadOf("birk@tveit.example");

        house.undoLastActOn(lead, administrator);

        assertThat(administrator.get("/leads/" + lead).statusCode()).isEqualTo(404);
        assertThat(people("Birk Tveit")).isZero();
    }

    @Test
    void whoever_is_known_asks_as_who_they_are_and_nothing_of_them_changes() {
        administrator.post("/people", "name", "Cecilie Haug", "email", "cecilie@haug.example", "phone", "+4722334455");
        String form = form("Known people");

        var answer = ask(form, "given", "Cecilie", "family", "Hacker", "email", "cecilie@haug.example");
        var stranger = ask(form, "given", "Didrik", "family", "Hovland", "email", "didrik@hovland.example");

        assertThat(answer.statusCode()).isEqualTo(stranger.statusCode()).isEqualTo(303);
        assertThat(people("Cecilie Haug")).isEqualTo(1);
        assertThat(people("Cecilie Hacker")).isZero();
        assertThat(administrator.get("/leads/" + leadOf("cecilie@haug.example")).body())
                .contains("Cecilie Haug")
                .doesNotContain("Hacker");
    }

    @Test
    void what_was_typed_stands_beside_its_lead_for_whoever_may_see_it() {
        administrator.post("/people", "name", "Dagny Berge", "email", "dagny@berge.example");
        String form = form("Typed and kept", "asks.phone", "yes");
        ask(form, "given", "Dagny", "family", "Berge", "email", "dagny@berge.example", "phone", "+47 21 00 00 00");
        String enquiry = "/leads/" + leadOf("dagny@berge.example") + "/enquiry";

        assertThat(administrator.get(enquiry).body())
                .contains("Typed and kept", "Given name", "+47 21 00 00 00", "We knew who asks")
                .doesNotContain("Agreed to");
        assertThat(house.browserOf(house.employAs("Sales representative"))
                        .get(enquiry)
                        .body())
                .doesNotContain("Berge");
        String byHand = administrator
                .post("/leads", "name", "Erling Dahl", "interest", "By hand")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(administrator.get(byHand + "/enquiry").body()).doesNotContain("card");
    }

    @Test
    void who_shares_a_mailbox_and_is_called_otherwise_is_somebody_else() {
        administrator.post("/people", "name", "Einar Moen", "email", "post@moen.example");

        ask(form("Families"), "given", "Guri", "family", "Moen", "email", "post@moen.example");

        assertThat(people("Guri Moen")).isEqualTo(1);
    }

    @Test
    void sending_twice_is_asking_once() {
        String form = form("Twice");
        Browser visitor = house.visitor();
        String stamp = stamp(visitor.get("/forms/" + form).body());
        clock.pass(Duration.ofSeconds(5));

        for (int n = 0; n < 2; n++) {
            assertThat(send(visitor, form, stamp, "given", "Frode", "email", "frode@twice.example")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(db.fetchValue("select count(*) from sales.enquiry where web_form_id = {0}::uuid", DSL.val(form)))
                .isEqualTo(1L);
    }

    @Test
    void what_is_wrong_is_said_beside_it_and_nothing_typed_is_lost() {
        String form = form("Mistakes");

        var refused = ask(form, "given", "<b>Gro</b>", "email", "gro at home", "message", "x".repeat(5_001));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"given-problem\"", "id=\"email-problem\"", "5,001 characters", "gro at home")
                .contains("&lt;b>Gro")
                .doesNotContain("<b>Gro");
        assertThat(ask(form, "given", "Gro").body()).contains("Please fill this in.");
    }

    @Test
    void machines_are_held_off_and_people_taken_for_one_send_again() {
        String form = form("Machines");
        Browser visitor = house.visitor();
        clock.pass(Duration.ofMinutes(1));
        String stamp = stamp(visitor.get("/forms/" + form).body());

        clock.pass(Duration.ofMinutes(-1));
        assertThat(send(visitor, form, stamp, "email", "hasty@machine.example").body())
                .contains("very quick");
        clock.pass(Duration.ofMinutes(2));
        assertThat(send(visitor, form, stamp, "email", "trap@machine.example", "leave_empty", "https://spam")
                        .body())
                .contains("is to stay empty");
        assertThat(send(visitor, form, stamp + "x", "email", "forged@machine.example")
                        .body())
                .contains("Please look over");
        assertThat(send(visitor, form, stamp, "email", "person@machine.example").statusCode())
                .isEqualTo(303);
        assertThat(db.fetchValue("select count(*) from sales.enquiry where web_form_id = {0}::uuid", DSL.val(form)))
                .isEqualTo(1L);
    }

    @Test
    void the_companys_own_site_may_send_and_show_it_and_no_other() {
        String form = form("On our site", "origins", "https://www.nordlys.example/");
        String theirs = "email=hilde%40site.example&given=Hilde";

        var shown = house.visitor().get("/forms/" + form);
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'self' https://www.nordlys.example;");
        assertThat(shown.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(administrator.get("/leads").headers().firstValue("X-Frame-Options"))
                .contains("DENY");
        assertThat(fromSite("https://www.nordlys.example", form, theirs).statusCode())
                .isEqualTo(303);
        assertThat(fromSite("https://elsewhere.example", form, theirs).statusCode())
                .isEqualTo(422);
        assertThat(house.visitor()
                        .send("POST", "/sign-in", "email=x", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void very_many_from_one_place_wait() {
        String form = form("Flooded");
        Browser visitor = house.visitor();
        String page = visitor.get("/forms/" + form).body();
        clock.pass(Duration.ofSeconds(5));
        send(visitor, form, stamp(page), "email", "flood@flood.example");
        db.transaction(act -> {
            act.dsl().execute("select journal.name(null, null, 'Flood', 'CONSOLE', '', '')");
            act.dsl().execute("""
                            with flood as (
                                insert into sales.lead (party_id, stood_since, created_at, created_by)
                                select l.party_id, l.stood_since, l.created_at, l.created_by
                                  from sales.lead l join sales.enquiry e on e.lead_id = l.id, generate_series(1, 60)
                                 where e.web_form_id = {0}::uuid returning id)
                            insert into sales.enquiry (web_form_id, lead_id, token, told, known, address, came_at)
                            select e.web_form_id, flood.id, flood.id::text, '{}', false, e.address, e.came_at
                              from sales.enquiry e, flood where e.web_form_id = {0}::uuid
                            """, DSL.val(form));
        });

        var late = send(
                visitor, form, visits.stamp(visitor.get("/forms/" + form).body(), 5), "email", "late@flood.example");

        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(late.body()).contains("late@flood.example");
    }

    @Test
    void an_agreement_keeps_what_was_shown_and_waits_for_its_confirmation() {
        administrator.post(
                "/settings/consent/purposes", "name", "Form news", "basis", "CONSENT", "wording", "Send me news.");
        String purpose = db.fetchValue("select id::text from customers.purpose where name = 'Form news'")
                .toString();
        String form = form("With consent", "purpose", purpose);

        ask(form, "given", "Ivar", "email", "ivar@consent.example", "agrees", "yes");

        assertThat(db.fetch("""
                        select c.standing, c.given, c.wording, c.remark from customers.consent c
                          join customers.identifier i on i.party_id = c.party_id where i.normal = 'ivar@consent.example'
                        """))
                .singleElement()
                .satisfies(row -> assertThat(row.intoList().toString())
                        .contains("ASKED", "FORM", "Send me news.", "With consent", "203.0.113."));
    }

    @Test
    void a_team_shares_its_leads_out_by_turns() {
        AccountId one = house.employAs("Sales representative");
        AccountId two = house.employAs("Sales representative");
        String team = house.team("Form answerers", one, two).toString();
        String form = form("By turns", "owner", team, "policy", "BY_TURNS");

        ask(form, "given", "Jorunn", "email", "jorunn@turns.example");
        ask(form, "given", "Kjersti", "email", "kjersti@turns.example");

        assertThat(List.of(ownerOf("jorunn@turns.example"), ownerOf("kjersti@turns.example")))
                .containsExactlyInAnyOrder(one.toString(), two.toString());
        assertThat(house.browserOf(one).get("/notices").body()).contains("asks by the form “By turns”");
    }

    @Test
    void a_closed_form_takes_nothing_and_says_so() {
        String form = form("Closed soon");
        administrator.post("/settings/forms/" + form + "/closure");

        assertThat(house.visitor().get("/forms/" + form).statusCode()).isEqualTo(410);
        assertThat(ask(form, "email", "late@closed.example").statusCode()).isEqualTo(410);
        assertThat(house.visitor().get("/forms/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_that_nobody_could_be_answered_by_is_not_made() {
        var refused = administrator.post(
                "/settings/forms",
                "name",
                "Mute",
                "title",
                "Mute",
                "asks.message",
                "yes",
                "owner",
                "nobody",
                "redirect",
                "javascript:alert(1)",
                "origins",
                "https://a.example; script-src *");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Ask for an e-mail address or a phone number", "Choose a colleague", "Write a whole address")
                .contains("is no site");
    }

    private String form(String name, String... more) {
        return visits.form(administrator, name, more);
    }

    private HttpResponse<String> ask(String form, String... answers) {
        return visits.ask(form, answers);
    }

    private HttpResponse<String> fromSite(String origin, String form, String answers) {
        return house.visitor()
                .send("POST", "/forms/" + form, answers, "Sec-Fetch-Site", "cross-site", "Origin", origin);
    }

    private String leadOf(String email) {
        return visits.leadOf(email);
    }

    private String ownerOf(String email) {
        return visits.one("lead.owner_id", email);
    }

    private int people(String name) {
        return db.fetchCount(DSL.table("customers.party"), DSL.condition("name = {0}", DSL.val(name)));
    }
}
