package rapport.sales.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import java.net.http.HttpResponse;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Leads are called one after the other, and what each answered is noted.
@RunningRapport
class CallingTest {
    private final House house;
    private final DSLContext db;
    private Browser chief;

    CallingTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void somebody_calls() {
        chief = house.administrator();
    }

    @Test
    void a_list_is_called_through_and_each_response_is_counted_and_told() {
        String list =
                listOf("Hallingdal fair", "Hallingdal saws", "Arne Hallingdal", "Berit Hallingdal", "Cato Hallingdal");

        String first =
                chief.post(list + "/turns").headers().firstValue("Location").orElseThrow();
        assertThat(chief.get(first).body()).contains("Arne Hallingdal", "0 of 3 settled");
        String second = next(note(first, "INTERESTED", "Wants a visit in May"));
        assertThat(chief.get(second).body()).contains("Berit Hallingdal", "1 of 3 settled");
        String third = next(note(second, "NO_INTEREST", "Has sawn enough"));
        String end = next(note(third, "NOT_REACHED", ""));

        assertThat(end).isEqualTo(list);
        assertThat(chief.get(list).body()).contains("2 of 3 settled, 0 to call today", "Tried once", "Again on");
        assertThat(chief.get(list + "?response=INTERESTED").body())
                .contains("Arne Hallingdal")
                .doesNotContain("Berit Hallingdal");
        assertThat(standing("Arne Hallingdal")).isEqualTo("CONTACTED");
        assertThat(standing("Berit Hallingdal")).isEqualTo("DISQUALIFIED");
        assertThat(standing("Cato Hallingdal")).isEqualTo("NEW");
        assertThat(db.fetch("""
                        select i.body, i.outcome from timeline.interaction i
                          join timeline.participation p on p.interaction_id = i.id
                          join customers.party on party.id = p.party_id where party.name = 'Arne Hallingdal'
                        """).map(row -> row.get(0) + ": " + row.get(1)))
                .containsExactly("Wants a visit in May: Interested");
    }

    @Test
    void two_who_call_at_once_are_never_led_to_the_same_lead() {
        String list = listOf("Nesbyen fair", "Nesbyen saws", "Dag Nesbyen", "Eli Nesbyen");
        AccountId colleague = house.employAs("Sales manager");
        db.transaction(act -> {
            act.dsl().execute("select journal.name(null, null, 'Give leads', 'CONSOLE', '', '')");
            act.dsl()
                    .execute(
                            "update sales.lead set owner_id = {0} where interest = 'Nesbyen saws'",
                            val(colleague.value()));
            act.dsl().execute("""
                    update customers.party set owner_id = {0} where name in ('Dag Nesbyen', 'Eli Nesbyen')
                    """, val(colleague.value()));
        });

        String mine = next(chief.post(list + "/turns"));
        String theirs = next(house.browserOf(colleague).post(list + "/turns"));

        assertThat(List.of(mine, theirs)).allMatch(at -> at.contains("/calls/")).doesNotHaveDuplicates();
        assertThat(next(chief.post(list + "/turns"))).as("my own again").isEqualTo(mine);
    }

    @Test
    void what_was_noted_is_taken_back_as_a_whole() {
        String list = listOf("Flesberg fair", "Flesberg saws", "Frida Flesberg");
        String call = next(chief.post(list + "/turns"));
        note(call, "NO_INTEREST", "Wrong season");
        assertThat(standing("Frida Flesberg")).isEqualTo("DISQUALIFIED");

        house.undoLastActOn(lead("Frida Flesberg"), chief);

        assertThat(standing("Frida Flesberg")).isEqualTo("NEW");
        assertThat(chief.get(list).body()).contains("0 of 1 settled, 1 to call today");
    }

    @Test
    void whoever_must_not_be_called_is_left_out_and_what_is_wrong_is_said() {
        String list = listOf("Rollag fair", "Rollag saws", "Gro Rollag", "Hans Rollag");
        String call = next(chief.post(list + "/turns"));

        var refused = chief.post(call + "/note", "said", "CALL_AGAIN", "words", "In spring", "again", "2020-01-01");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose a day from tomorrow on", "In spring");

        String party = db.fetchValue("select id::text from customers.party where name = 'Gro Rollag'")
                .toString();
        chief.post(
                "/parties/" + party + "/contact/consents",
                "channel",
                "PHONE",
                "purpose",
                "",
                "standing",
                "OPTED_OUT",
                "given",
                "PHONE");
        assertThat(chief.get(call).body()).contains("Do not call.", "Leave out").doesNotContain("value=\"INTERESTED\"");
    }

    @Test
    void a_lead_that_is_deleted_leaves_its_list_and_comes_back_to_it() {
        String list = listOf("Sigdal fair", "Sigdal saws", "Ida Sigdal", "Jon Sigdal");
        String lead = lead("Ida Sigdal");
        chief.delete("/leads/" + lead);
        assertThat(chief.get(list).body()).contains("0 of 1 settled").doesNotContain("Ida Sigdal");

        house.undoLastActOn(lead, chief);

        assertThat(chief.get(list).body()).contains("0 of 2 settled", "Ida Sigdal");
    }

    private String listOf(String name, String interest, String... people) {
        for (String person : people) {
            assertThat(chief.post("/leads", "name", person, "interest", interest)
                            .statusCode())
                    .isEqualTo(303);
        }
        var put = chief.post(
                "/lists/leads/bulk/call?filter=interest%20%3D%3D%20%22" + interest.replace(" ", "%20") + "%22",
                "everybody",
                "true",
                "answer",
                name);
        assertThat(put.statusCode()).as(put.body()).isEqualTo(303);
        return "/call-lists/" + db.fetchValue("select id::text from sales.call_list where name = {0}", val(name));
    }

    private HttpResponse<String> note(String call, String said, String words) {
        return chief.post(call + "/note", "said", said, "words", words, "again", "");
    }

    private static String next(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String lead(String name) {
        return db.fetchValue(
                        "select lead.id::text from sales.lead join customers.party on party.id = party_id where name = {0}",
                        val(name))
                .toString();
    }

    private String standing(String name) {
        return db.fetchValue("select standing from sales.lead where id = {0}::uuid", val(lead(name)))
                .toString();
    }
}
