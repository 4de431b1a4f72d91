package rapport.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.access.AccountId;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;

/// Nothing of selling comes to a colleague who works here no more, whichever way it is given.
@RunningRapport
class GivenToWhoeverLeftTest {
    private final House house;
    private final Program program;
    private final DSLContext db;
    private final String name = "Forlatt " + UUID.randomUUID();

    private Browser chief;
    private AccountId gone;
    private String firm;

    GivenToWhoeverLeftTest(House house, Tokens tokens, DSLContext db) {
        this.house = house;
        this.program = new Programs(house, tokens).writing();
        this.db = db;
    }

    @BeforeEach
    void somebody_has_left() {
        chief = house.administrator();
        gone = house.employAs("Sales representative");
        house.dismiss(gone);
        chief.post("/organisations", "name", name);
        firm = id("select id from customers.party where name = {0}", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leads", "opportunities"})
    void no_lead_and_no_deal(String list) {
        String record = list.equals("leads") ? lead() : deal();
        String before = owner(list, record);

        assertThat(chief.put("/" + list + "/" + record + "/facts/owner", "was", before, "value", gone.toString())
                        .statusCode())
                .as("on its page")
                .isEqualTo(422);
        assertThat(chief.put("/lists/" + list + "/cells/owner/" + record, "was", before, "value", gone.toString())
                        .statusCode())
                .as("in its list")
                .isEqualTo(422);
        String change = "{\"owner\": {\"id\": \"%s\"}}".formatted(gone);
        new Answered(program.send("PATCH", "/api/v1/" + list + "/" + record, change, "If-Match", "*")).isProblem(422);

        assertThat(owner(list, record)).isEqualTo(before).isNotEqualTo(gone.toString());
    }

    @Test
    void no_lead_of_many() {
        String lead = lead();
        assertThat(chief.post("/lists/leads/bulk/owner", "tick", lead, "answer", gone.toString())
                        .statusCode())
                .isEqualTo(422);
        assertThat(owner("leads", lead)).isNotEqualTo(gone.toString());
    }

    @Test
    void no_lead_that_is_added() {
        assertThat(chief.post("/leads", "party", firm, "interest", name, "owner", gone.toString())
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leads", "opportunities"})
    void none_that_a_program_begins(String list) {
        String mine = list.equals("leads") ? "interest" : "name";
        String begun = "{\"%s\": \"%s\", \"customer\": \"%s\", \"party\": \"%s\", \"owner\": {\"id\": \"%s\"}}"
                .formatted(mine, name, firm, firm, gone);
        new Answered(program.send("POST", "/api/v1/" + list, begun)).isProblem(422);

        assertThat(db.fetchCount(
                        DSL.table(DSL.name("sales", list.equals("leads") ? "lead" : "opportunity")),
                        DSL.condition("party_id = {0}::uuid", DSL.val(firm))))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "bulk"})
    void no_target(String way) {
        chief.post("/target-lists", "name", name, "purpose", "Presses", "begins", "2026-01-01");
        chief.post(
                "/organisations/" + firm + "/targets",
                "list",
                id("select id from sales.target_list where name = {0}", name));
        String target = id("select id from sales.target where party_id = {0}::uuid", firm);
        var refused = way.equals("owner")
                ? chief.put("/targets/" + target + "/owner", "owner", gone.toString())
                : chief.post("/lists/targets/bulk/owner", "tick", target, "answer", gone.toString());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(owner("targets", target)).isNotEqualTo(gone.toString());
    }

    private String lead() {
        chief.post("/leads", "party", firm, "interest", name);
        return id("select id from sales.lead where interest = {0}", name);
    }

    private String deal() {
        chief.post("/opportunities", "name", name, "party", firm, "amount", "5 NOK");
        return id("select id from sales.opportunity where name = {0}", name);
    }

    private String owner(String list, String record) {
        String table = list.equals("leads") ? "lead" : list.equals("targets") ? "target" : "opportunity";
        return id("select owner_id from sales." + table + " where id = {0}::uuid", record);
    }

    private String id(String sql, String of) {
        return String.valueOf(db.fetchValue(sql, DSL.val(of)));
    }
}
