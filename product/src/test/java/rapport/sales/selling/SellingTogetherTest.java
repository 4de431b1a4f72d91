package rapport.sales.selling;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A deal that a colleague sells with its owner is a deal of that colleague too.
@RunningRapport
class SellingTogetherTest {
    private final House house;
    private final DSLContext db;

    private Browser owner;
    private AccountId colleague;
    private Browser theirs;
    private String deal;

    SellingTogetherTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void there_is_a_deal() {
        owner = house.administrator();
        if (id("customers.party", "Lofthus Fjellsag AS").isEmpty()) {
            owner.post("/organisations", "name", "Lofthus Fjellsag AS");
        }
        owner.post(
                "/opportunities",
                "name",
                "Lofthus saw line",
                "party",
                id("customers.party", "Lofthus Fjellsag AS"),
                "amount",
                "2000 NOK",
                "stage",
                id("sales.stage", "Qualify"));
        deal = id("sales.opportunity", "Lofthus saw line");
        colleague = house.employAs("Sales representative");
        theirs = house.browserOf(colleague);
    }

    @Test
    void whoever_sells_it_too_sees_it_and_is_told_why() {
        assertThat(theirs.get("/opportunities/" + deal).statusCode()).isEqualTo(404);

        var added = add(30);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        assertThat(added.body()).contains("70 %", "600 NOK");

        assertThat(theirs.get("/opportunities/" + deal).body()).contains("Lofthus saw line");
        assertThat(theirs.get("/opportunities?q=Lofthus").body()).contains("Lofthus saw line");
        assertThat(theirs.put("/opportunities/" + deal + "/facts/next_step", "value", "Measure", "was", "")
                        .statusCode())
                .as("what one may do with one's own deals one may do with it")
                .isEqualTo(200);
        assertThat(theirs.get("/settings/sight?record=/opportunities/" + deal).body())
                .contains("You may see it.", "shared Lofthus Fjellsag AS with");

        assertThat(owner.delete("/opportunities/" + deal + "/sellers/" + colleague)
                        .statusCode())
                .isEqualTo(200);
        assertThat(theirs.get("/opportunities/" + deal).statusCode()).isEqualTo(404);
    }

    @Test
    void more_than_there_is_is_not_given_away() {
        assertThat(add(101).statusCode()).isEqualTo(422);
        assertThat(add(100).body()).contains("0 %");
    }

    @Test
    void the_list_tells_who_sells_it_too() {
        add(25);

        assertThat(owner.get("/opportunities?columns=name,team&q=Lofthus&filter=seller%20%3D%3D%20%22" + colleague
                                + "%22")
                        .body())
                .contains("Lofthus saw line", "25 %");
    }

    private java.net.http.HttpResponse<String> add(int share) {
        return owner.post(
                "/opportunities/" + deal + "/sellers", "account", colleague.toString(), "share", String.valueOf(share));
    }

    private String id(String table, String name) {
        return db.fetch("select id::text from " + table + " where name = {0} order by id desc", DSL.val(name)).stream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse("");
    }
}
