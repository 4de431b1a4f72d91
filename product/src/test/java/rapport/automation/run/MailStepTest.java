package rapport.automation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.automation.run.PlanWriter.call;
import static rapport.automation.run.PlanWriter.step;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.automation.PlanId;
import rapport.automation.plan.LookAfterPlans;
import rapport.automation.plan.Plans;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// What a playbook writes to whom, and what it does where it may not.
@RunningRapport
class MailStepTest {
    private final House house;
    private final DSLContext db;
    private final LookAfterPlans lookAfter;
    private final Plans plans;

    private final String mark = UUID.randomUUID().toString();
    private Browser seller;
    private PlanWriter writer;
    private String person;
    private String lead;

    MailStepTest(House house, DSLContext db, LookAfterPlans lookAfter, Plans plans) {
        this.house = house;
        this.db = db;
        this.lookAfter = lookAfter;
        this.plans = plans;
    }

    @BeforeEach
    void somebody_asks() {
        seller = house.administrator();
        writer = new PlanWriter(lookAfter, plans, house.firstAdministrator());
        seller.post(
                "/leads", "name", "Liv Haug " + mark, "email", mark + "@haug.example", "interest", "Crates " + mark);
        lead = db.fetchValue("select id from sales.lead where interest = {0}", DSL.val("Crates " + mark))
                .toString();
        person = db.fetchValue("select party_id from sales.lead where id = {0}::uuid", DSL.val(lead))
                .toString();
    }

    @Test
    void a_mail_goes_into_the_outbox_and_onto_the_timeline_and_the_run_goes_on() {
        PlanId plan = mailing("Dear {{person.given_name}}", "About {{lead.interest}}, {{user.name}}", Map.of());

        assertThat(start(plan)).contains("Mail to Liv Haug " + mark + ": Dear Liv", "Call: And then");

        assertThat(db.fetchValue(
                                "select words from messages.message where sent_to[1] like {0}",
                                DSL.val("%" + mark + "%"))
                        .toString())
                .isEqualTo("About Crates " + mark + ", Jonas Berg");
        assertThat(seller.get("/people/" + person).body()).contains("Dear Liv");
    }

    @Test
    void who_wants_no_mails_gets_none_and_somebody_is_to_reach_them_another_way() {
        refuses("EMAIL");
        PlanId plan = mailing("Hello", "A word", Map.of());

        assertThat(start(plan)).contains("No mail. Liv Haug " + mark + ": No e-mails", "A task is made instead.");

        assertThat(mails()).isZero();
        assertThat(work()).containsExactly("Reach Liv Haug " + mark + " another way", "And then");
    }

    @Test
    void a_mail_with_a_gap_is_not_sent_and_the_account_names_the_gap() {
        PlanId plan = mailing("Hello", "We call you at {{person.phone}}", Map.of("instead", "nothing"));

        assertThat(start(plan)).contains("The template asks for “person.phone”, which is not known of Liv Haug");

        assertThat(mails()).isZero();
        assertThat(work()).containsExactly("And then");
    }

    @Test
    void a_mail_for_a_purpose_goes_to_those_only_who_agreed_to_it() {
        seller.post("/settings/consent/purposes", "name", "News " + mark, "basis", "CONSENT", "wording", "");
        String purpose = db.fetchValue("select id from customers.purpose where name = {0}", DSL.val("News " + mark))
                .toString();
        PlanId plan = mailing("News", "There is news", Map.of("purpose", purpose));

        assertThat(start(plan)).contains("No mail. Liv Haug " + mark);

        assertThat(mails()).isZero();
    }

    @Test
    void a_template_that_is_gone_pauses_the_playbook_and_its_keeper_is_told() {
        PlanId plan = mailing("Hello", "Soon gone", Map.of());
        String template = db.fetchValue(
                        "select id from correspondence.template where name = {0}", DSL.val("Hello " + mark))
                .toString();
        seller.delete("/mail-templates/" + template);

        assertThat(start(plan)).contains("The template is not there any more", "Paused");

        assertThat(seller.get("/playbooks/" + plan).body()).contains("It begins no more, since it cannot be followed.");
        assertThat(db.fetchValue("select count(*) from notices.notice where link = {0}", DSL.val("/playbooks/" + plan)))
                .isEqualTo(1L);
        assertThat(seller.post("/records/lead/" + lead + "/runs", "plan", plan.toString())
                        .body())
                .contains("The playbook is paused.");
    }

    @Test
    void it_is_tried_without_anything_being_done() {
        PlanId plan = mailing("Dear {{person.given_name}}", "About {{lead.interest}}", Map.of());

        String trial =
                seller.get("/playbooks/" + plan + "/trial?record=" + lead).body();

        assertThat(trial).contains("Mail to Liv Haug " + mark + ": Dear Liv", "About Crates " + mark, "Call: And then");
        assertThat(mails()).isZero();
        assertThat(work()).isEmpty();
    }

    @Test
    void who_may_not_keep_playbooks_may_start_them_and_who_may_not_change_the_lead_may_not() {
        PlanId plan = writer.plan("lead", "Started by a member", call("And then"));
        Browser member = house.browserOf(house.employ("starter-" + mark + "@nordlys.example", Role.MEMBER));
        Browser reader = house.browserOf(house.employAs("Read only"));

        assertThat(member.post("/playbooks", "name", "Mine " + mark, "kind", "lead")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reader.post("/records/lead/" + lead + "/runs", "plan", plan.toString())
                        .statusCode())
                .isEqualTo(404);
        assertThat(member.post("/records/lead/" + lead + "/runs", "plan", plan.toString())
                        .statusCode())
                .isEqualTo(200);
    }

    private PlanId mailing(String subject, String words, Map<String, String> more) {
        seller.post("/mail-templates", "name", subject + " " + mark, "subject", subject, "words", words);
        String template = db.fetchValue(
                        "select id from correspondence.template where name = {0}", DSL.val(subject + " " + mark))
                .toString();
        Map<String, String> mail = step("mail", "template", template);
        mail.putAll(more);
        return writer.plan("lead", subject, mail, call("And then"));
    }

    private String start(PlanId plan) {
        var answer = seller.post("/records/lead/" + lead + "/runs", "plan", plan.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private void refuses(String channel) {
        seller.post(
                "/parties/" + person + "/contact/consents",
                "channel",
                channel,
                "purpose",
                "",
                "standing",
                "OPTED_OUT",
                "given",
                "PHONE");
    }

    private int mails() {
        return db.fetchCount(
                DSL.table("messages.message"), DSL.condition("sent_to[1] like {0}", DSL.val("%" + mark + "%")));
    }

    private List<String> work() {
        return db.fetch("select subject from work.piece where about_id = {0}::uuid order by id", DSL.val(lead))
                .getValues(0, String.class);
    }
}
