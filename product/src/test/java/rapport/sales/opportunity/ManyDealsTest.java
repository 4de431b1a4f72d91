package rapport.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// What is done with many deals at once.
@RunningRapport
class ManyDealsTest {
    private final House house;
    private final DSLContext db;

    private Browser chief;

    ManyDealsTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void somebody_leads_the_team() {
        chief = house.administrator();
    }

    @Test
    void many_deals_go_to_a_colleague_and_come_back_with_the_undo() {
        AccountId colleague = house.employAs("Sales representative");
        String one = begin("Skogn presses");
        String other = begin("Skogn rollers");
        String theirs = begin("Skogn dryers");
        chief.post("/lists/opportunities/bulk/owner", "tick", theirs, "answer", colleague.toString());

        assertThat(chief.post("/lists/opportunities/bulk/owner", "tick", one, "answer", "somebody")
                        .statusCode())
                .isEqualTo(422);
        var done = chief.post(
                "/lists/opportunities/bulk/owner",
                "tick",
                one,
                "tick",
                other,
                "tick",
                theirs,
                "answer",
                colleague.toString());

        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(List.of(owner(one), owner(other), owner(theirs))).containsOnly(colleague.toString());

        house.undoLastActOn(one, chief);
        assertThat(List.of(owner(one), owner(other)))
                .containsOnly(house.firstAdministrator().id().toString());
        assertThat(owner(theirs)).as("was theirs before").isEqualTo(colleague.toString());
    }

    @Test
    void many_deals_are_deleted_by_whoever_may_and_their_customer_stays() {
        String one = begin("Levanger crane");
        String other = begin("Levanger hoist");
        Browser seller = house.browserOf(house.employAs("Sales representative"));

        seller.post("/lists/opportunities/bulk/delete", "tick", one, "tick", other);
        assertThat(List.of(owner(one), owner(other))).as("not theirs to delete").doesNotContain("");

        var done = chief.post("/lists/opportunities/bulk/delete", "tick", one, "tick", other);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(List.of(owner(one), owner(other))).containsOnly("");
        assertThat(text("select id::text from customers.party where name = {0}", "Levanger crane AS"))
                .isNotEmpty();

        house.undoLastActOn(one, chief);
        assertThat(List.of(owner(one), owner(other))).doesNotContain("");
    }

    private String begin(String name) {
        chief.post("/organisations", "name", name + " AS");
        String customer = text("select id::text from customers.party where name = {0}", name + " AS");
        var begun = chief.post("/opportunities", "name", name, "party", customer, "amount", "1000", "stage", stage());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        return text("select id::text from sales.opportunity where name = {0}", name);
    }

    private String stage() {
        return text(
                "select s.id::text from sales.stage s join sales.pipeline p on p.id = pipeline_id"
                        + " where s.name = 'Qualify' and p.name = {0}",
                "Sales");
    }

    private String owner(String deal) {
        return text("select owner_id::text from sales.opportunity where id = {0}::uuid", deal);
    }

    /// Empty where there is nothing.
    private String text(String sql, String value) {
        var found = db.fetchOne(sql, DSL.val(value));
        return found == null ? "" : found.get(0).toString();
    }
}
