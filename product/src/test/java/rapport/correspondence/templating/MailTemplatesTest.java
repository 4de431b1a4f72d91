package rapport.correspondence.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Templates from their writing to the mail in which they are used.
@RunningRapport
class MailTemplatesTest {
    private final House house;
    private final DSLContext db;

    /// In letters alone: a search takes digits for a phone number.
    private final String mark = UUID.randomUUID()
            .toString()
            .replace("-", "")
            .chars()
            .mapToObj(one -> String.valueOf((char) (one < 'a' ? one - '0' + 'k' : one)))
            .collect(Collectors.joining());
    private Browser seller;

    MailTemplatesTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void somebody_writes() {
        seller = house.administrator();
    }

    @Test
    void a_field_that_there_is_not_is_named_and_the_nearest_one_suggested() {
        var refused =
                seller.post("/mail-templates", "name", mark, "subject", "Hello", "words", "Dear {{person.given_nam}}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is no field “person.given_nam”. Did you mean “person.given_name”?");
        assertThat(seller.post("/mail-templates", "name", mark, "subject", "{{deal.amout}}", "words", "x")
                        .body())
                .contains("Did you mean “deal.amount”?");
    }

    @Test
    void the_list_tells_fields_by_their_labels() {
        seller.post("/mail-templates", "name", mark, "subject", mark + " {{person.given_name|you}}", "words", "x");

        assertThat(seller.get("/mail-templates").body())
                .contains(mark + " ‹Person: Given name›")
                .doesNotContain(mark + " {{");
    }

    @Test
    void a_preview_shows_what_a_customer_would_get_and_nothing_hostile_comes_alive() {
        String name = "Tove <b>Lund</b> " + mark;
        seller.post("/people", "name", name);

        String preview = seller.get("/mail-templates/preview?name=x&subject=To%20%7B%7Bperson.name%7D%7D&words="
                        + "From%20%7B%7Buser.name%7D%7D%20of%20%7B%7Bcompany.name%7D%7D%20%7B%7Bperson.phone%7D%7D&reader="
                        + mark)
                .body();

        assertThat(preview)
                .contains("To Tove &lt;b&gt;Lund&lt;/b&gt;", "From Jonas Berg of", "“person.phone” is not known here")
                .doesNotContain("<b>Lund");
    }

    @Test
    void a_template_is_inserted_into_a_mail_and_a_gap_keeps_it_from_going() {
        String template = template("{{person.given_name|there}}, your offer", "Call {{person.phone}}, please.");
        seller.post("/people", "name", "Ole Vik " + mark, "email", "ole-" + mark + "@vik.example");
        String person = id("customers.party", "Ole Vik " + mark);

        String form = seller.post(
                        "/messages/drafts",
                        "party",
                        person,
                        "to",
                        "ole-" + mark + "@vik.example",
                        "words",
                        "Greetings",
                        "template",
                        template)
                .body();

        assertThat(form).contains("Ole, your offer", "Call {{person.phone}}, please.\n\nGreetings");
        var refused = seller.post(
                "/messages",
                "party",
                person,
                "to",
                "ole-" + mark + "@vik.example",
                "subject",
                "Your offer",
                "words",
                "Call {{person.phone}}, please.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Fill in “{{person.phone}}” first");
    }

    @Test
    void everybody_keeps_the_own_templates_and_a_manager_those_of_all() {
        Browser one = house.browserOf(house.employAs("Sales representative"));
        Browser other = house.browserOf(house.employAs("Sales representative"));
        Browser manager = house.browserOf(house.employAs("Sales manager"));
        one.post("/mail-templates", "name", "Of one " + mark, "subject", "A", "words", "B");
        String template = id("correspondence.template", "Of one " + mark);

        assertThat(other.get("/mail-templates/" + template).statusCode()).isEqualTo(200);
        assertThat(change(other, template)).isEqualTo(404);
        assertThat(change(one, template)).isLessThan(400);
        assertThat(change(manager, template)).isLessThan(400);
    }

    private int change(Browser who, String template) {
        return who.put("/mail-templates/" + template, "name", "Of one " + mark, "subject", "A", "words", "C")
                .statusCode();
    }

    private String template(String subject, String words) {
        var answer = seller.post("/mail-templates", "name", mark + subject, "subject", subject, "words", words);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(400);
        return id("correspondence.template", mark + subject);
    }

    private String id(String table, String name) {
        return db.fetchValue("select id from " + table + " where name = {0}", DSL.val(name))
                .toString();
    }
}
