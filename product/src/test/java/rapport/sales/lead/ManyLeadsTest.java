package rapport.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// What is done with many leads at once, and for which reasons of the company they are given up.
@RunningRapport
class ManyLeadsTest {
    private final House house;
    private final DSLContext db;

    private Browser chief;

    ManyLeadsTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void somebody_leads_the_team() {
        chief = house.administrator();
    }

    @Test
    void many_leads_are_given_up_for_a_reason_and_come_back_with_the_undo() {
        String one = ask("Torunn Manestad");
        String other = ask("Ulrik Manestad");
        String gone = ask("Vera Manestad");
        chief.post("/leads/" + gone + "/disqualification", "why", "NO_BUDGET");

        assertThat(disqualify("", "3", one).statusCode()).isEqualTo(422);
        var done = disqualify("NOT_NOW", "3", one, other, gone);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(List.of(standing(one), standing(other))).containsOnly("DISQUALIFIED");
        assertThat(chief.get("/leads/" + one).body()).contains("Not now. To be taken up again on");
        assertThat(chief.get("/leads/" + gone).body()).as("stays as it was").contains("No budget");
        assertThat(isLead("Torunn Manestad")).isFalse();

        house.undoLastActOn(one, chief);
        assertThat(List.of(standing(one), standing(other))).containsOnly("NEW");
        assertThat(isLead("Torunn Manestad")).isTrue();
    }

    @Test
    void many_leads_are_deleted_and_who_asks_stays() {
        String one = ask("Wenche Slettmo");
        String other = ask("Yngve Slettmo");

        var done = chief.post("/lists/leads/bulk/delete", "tick", one, "tick", other);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(List.of(standing(one), standing(other))).containsOnly("");
        assertThat(isLead("Wenche Slettmo")).isFalse();
        house.undoLastActOn(one, chief);
        assertThat(List.of(standing(one), standing(other))).containsOnly("NEW");
        assertThat(isLead("Wenche Slettmo")).isTrue();
    }

    @Test
    void a_company_gives_up_leads_for_reasons_of_its_own() {
        String name = "Rival " + UUID.randomUUID();
        String lead = ask("Aslaug Eigen");
        assertThat(chief.post("/settings/leads/reasons", "name", name).statusCode())
                .isEqualTo(303);
        String id = text("select id::text from sales.unfit_reason where name = {0}", name);
        String key = text("select key from sales.unfit_reason where name = {0}", name);

        assertThat(chief.get("/leads/" + lead).body()).contains(name);
        chief.post("/leads/" + lead + "/disqualification", "why", key);
        chief.put("/settings/leads/reasons/" + id, "name", name + " (renamed)");
        chief.delete("/settings/leads/reasons/" + id);

        assertThat(chief.get("/leads/" + lead).body()).contains(": " + name + " (renamed)");
        assertThat(chief.get("/leads/" + ask("Brynjar Eigen")).body())
                .as("offered no more")
                .doesNotContain(name);
        assertThat(chief.get("/leads?filter=unfit%20%3D%3D%20%22" + key + "%22").body())
                .contains("Aslaug Eigen", name + " (renamed)");
    }

    private HttpResponse<String> disqualify(String why, String months, String... leads) {
        var form = new ArrayList<String>();
        for (String lead : leads) {
            form.addAll(List.of("tick", lead));
        }
        form.addAll(List.of("answer", why, "answer", months));
        return chief.post("/lists/leads/bulk/disqualify", form.toArray(String[]::new));
    }

    private String ask(String name) {
        assertThat(chief.post("/leads", "name", name, "interest", "Many " + name)
                        .statusCode())
                .isEqualTo(303);
        return text("select id::text from sales.lead where interest = {0}", "Many " + name);
    }

    private String standing(String lead) {
        return text("select standing from sales.lead where id = {0}::uuid", lead);
    }

    private boolean isLead(String name) {
        return !text("""
                        select party.id::text from customers.party join customers.party_role on party_id = party.id
                         where name = {0} and role = 'LEAD' and until is null
                        """, name).isEmpty();
    }

    /// Empty where there is nothing.
    private String text(String sql, String value) {
        var found = db.fetchOne(sql, DSL.val(value));
        return found == null ? "" : found.get(0).toString();
    }
}
