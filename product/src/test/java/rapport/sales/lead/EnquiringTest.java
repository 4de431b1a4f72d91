package rapport.sales.lead;

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

/// An enquiry from the first word to the deal, and what everybody sees of it.
@RunningRapport
class EnquiringTest {
    private final House house;
    private final DSLContext db;

    private Browser seller;

    EnquiringTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void somebody_sells() {
        seller = house.administrator();
    }

    @Test
    void whoever_asks_is_a_party_from_the_first_moment() {
        String lead = ask("Torunn Skogheim", "Skogheim Sag AS", "torunn@skogheim.example", "Debarking line");

        assertThat(rolesOf("Torunn Skogheim")).containsExactly("LEAD");
        assertThat(id("customers.party", "Skogheim Sag AS")).isNotEmpty();
        assertThat(seller.get("/leads/" + lead).body())
                .contains("Torunn Skogheim", "Debarking line", "/parties/" + id("customers.party", "Torunn Skogheim"));
        assertThat(seller.get("/leads?q=skogheim").body()).contains("Torunn Skogheim", "Skogheim Sag AS");
        assertThat(seller.get("/search?q=torunn%20skog").body()).contains("/leads/" + lead);
        assertThat(seller.get("/parties/" + id("customers.party", "Torunn Skogheim") + "/leads")
                        .body())
                .contains("Debarking line", "New");
    }

    @Test
    void somebody_known_is_named_and_hinders_nobody() {
        ask("Eskil Varhaug", "Varhaug Meieri SA", "eskil@varhaug.example", "Crates");
        String known = id("customers.party", "Eskil Varhaug");

        assertThat(seller.get("/leads/new/alike?name=Eskil%20Varhaug&email=eskil@varhaug.example")
                        .body())
                .contains("Perhaps you already know them", "value=\"" + known + "\"", "Somebody new");
        var second = seller.post("/leads", "party", known, "interest", "Lids");
        assertThat(second.statusCode()).as(second.body()).isEqualTo(303);
        assertThat(db.fetchCount(DSL.table("customers.party"), DSL.condition("name = 'Eskil Varhaug'")))
                .isEqualTo(1);
        assertThat(db.fetchCount(DSL.table("sales.lead"), DSL.condition("party_id = {0}::uuid", DSL.val(known))))
                .isEqualTo(2);
    }

    @Test
    void a_lead_becomes_a_deal_in_one_act_once_and_back() {
        String lead = ask("Idun Raknes", "", "idun@raknes.example", "Labelling machine");

        var made = seller.post(
                "/leads/" + lead + "/conversion",
                "name",
                "Labelling at Raknes",
                "party",
                "typed",
                "customer",
                "Raknes Bryggeri AS",
                "amount",
                "90 000");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        String deal = id("sales.opportunity", "Labelling at Raknes");
        assertThat(db.fetchValue("select party_id::text from sales.opportunity where id = {0}::uuid", DSL.val(deal)))
                .isEqualTo(id("customers.party", "Raknes Bryggeri AS"));
        assertThat(rolesOf("Idun Raknes")).containsExactly("PROSPECT");
        assertThat(seller.get("/leads/" + lead).body())
                .contains("Converted on", "href=\"/opportunities/" + deal + "\"");

        var again = seller.post("/leads/" + lead + "/conversion", "name", "Once more", "party", "typed");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("into “Labelling at Raknes”", "once");

        house.undoLastActOn(lead, seller);
        assertThat(id("sales.opportunity", "Labelling at Raknes")).isEmpty();
        assertThat(rolesOf("Idun Raknes")).containsExactly("LEAD");
        assertThat(seller.get("/leads/" + lead).body()).contains("Convert</a>").doesNotContain("Converted on");
    }

    @Test
    void nothing_is_left_of_a_conversion_that_says_too_little() {
        String lead = ask("Petter Lunde", "", "petter@lunde.example", "Pumps");

        var refused = seller.post(
                "/leads/" + lead + "/conversion", "name", "", "party", "typed", "customer", "Lunde Pumper AS");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("A deal has a name");
        assertThat(id("customers.party", "Lunde Pumper AS")).isEmpty();
        assertThat(rolesOf("Petter Lunde")).containsExactly("LEAD");
    }

    @Test
    void a_lead_is_given_up_for_a_reason_and_taken_up_again() {
        String lead = ask("Sigve Tonstad", "", "sigve@tonstad.example", "Belts");

        assertThat(seller.post("/leads/" + lead + "/disqualification").body()).contains("Say why nothing comes");
        assertThat(seller.post("/leads/" + lead + "/disqualification", "why", "NOT_NOW", "recycleOn", "2001-01-01")
                        .body())
                .contains("still to come");
        assertThat(seller.post("/leads/" + lead + "/disqualification", "why", "NOT_NOW", "recycleOn", "2999-01-31")
                        .body())
                .contains("Not now", "To be taken up again on");
        assertThat(rolesOf("Sigve Tonstad")).isEmpty();

        assertThat(seller.delete("/leads/" + lead + "/disqualification").statusCode())
                .isEqualTo(200);
        assertThat(rolesOf("Sigve Tonstad")).containsExactly("LEAD");
    }

    @Test
    void a_card_goes_along_the_board_but_does_not_end_there() {
        String lead = ask("Maren Hauge", "", "maren@hauge.example", "Conveyor");

        assertThat(seller.get("/leads?as=board:standing&q=Maren%20Hauge").body())
                .contains("Contacted", "Maren Hauge");
        assertThat(seller.put("/lists/leads/cells/standing/" + lead, "was", "NEW", "value", "CONTACTED")
                        .statusCode())
                .isEqualTo(200);
        var ended = seller.put("/lists/leads/cells/standing/" + lead, "was", "CONTACTED", "value", "CONVERTED");
        assertThat(ended.statusCode()).isEqualTo(422);
        assertThat(ended.body()).contains("on its page");
    }

    @Test
    void whoever_gets_a_lead_gets_to_see_who_asks() {
        String lead = ask("Odd Vestby", "Vestby Gartneri", "odd@vestby.example", "Greenhouse");
        AccountId kari = house.employAs("Sales representative");
        Browser theirs = house.browserOf(kari);
        assertThat(theirs.get("/leads/" + lead).statusCode()).isEqualTo(404);
        assertThat(theirs.get("/leads?q=Vestby").body()).doesNotContain("Odd Vestby");

        var given = seller.put("/leads/" + lead + "/facts/owner", "value", kari.toString(), "was", ownerOf(lead));

        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        assertThat(theirs.get("/leads?q=Vestby").body()).contains("Odd Vestby", "Vestby Gartneri");
        assertThat(theirs.get("/leads/" + lead).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_still_open_stands_before_what_ended() {
        ask("Gro Fossheim", "", "gro@fossheim.example", "Fossheim conveyor");
        String ended = ask("Pål Fossheim", "", "pal@fossheim.example", "Fossheim gripper");
        seller.post("/leads/" + ended + "/disqualification", "why", "NOT_NOW", "recycleOn", "2999-01-31");

        String all = seller.get("/leads?q=fossheim").body();
        assertThat(all.indexOf("Gro Fossheim")).isBetween(0, all.indexOf("Pål Fossheim"));
        assertThat(all).contains(">All leads<", ">Open<", ">Mine, open<");
        String mine = all.replaceFirst("(?s).*href=\"([^\"]*)\"[^>]*>Mine, open<.*", "$1");
        assertThat(seller.get(mine.replace("&amp;", "&") + "&q=fossheim").body())
                .contains("Gro Fossheim")
                .doesNotContain("Pål Fossheim");
    }

    private String ask(String name, String company, String email, String interest) {
        var added = seller.post("/leads", "name", name, "company", company, "email", email, "interest", interest);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        return db.fetchValue("select id::text from sales.lead where interest = {0}", DSL.val(interest))
                .toString();
    }

    private List<String> rolesOf(String name) {
        return db.fetch(
                        "select role from customers.party_role where party_id = {0}::uuid and until is null",
                        DSL.val(id("customers.party", name)))
                .getValues(0, String.class);
    }

    private String ownerOf(String lead) {
        return db.fetchValue("select owner_id::text from sales.lead where id = {0}::uuid", DSL.val(lead))
                .toString();
    }

    private String id(String table, String name) {
        return db.fetch("select id::text from " + table + " where name = {0}", DSL.val(name)).stream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse("");
    }
}
