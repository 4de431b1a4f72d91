package rapport.sales.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Organisations at which we aim, from the list to the score of a move.
@RunningRapport
class TargetTest {
    private final House house;
    private final DSLContext db;

    private final String name = "Aim " + UUID.randomUUID().toString().substring(0, 8);
    private Browser seller;
    private String list;

    TargetTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void there_is_a_target_list() {
        seller = house.administrator();
        var begun = seller.post("/target-lists", "name", name, "purpose", "Presses", "begins", "2026-01-01");
        list = last(begun.headers().firstValue("Location").orElse(""));
        assertThat(list).as(begun.body()).isNotEmpty();
    }

    @Test
    void an_organisation_is_put_on_a_list_from_its_page_and_fits_by_the_criteria() {
        String firm = organisation("Støperi");
        seller.post(
                "/target-lists/" + list + "/criteria",
                "name",
                "Founders",
                "rule",
                "name.contains(\"Støperi\")",
                "points",
                "30");
        seller.post(
                "/target-lists/" + list + "/criteria",
                "name",
                "Norwegian",
                "rule",
                "country == \"NO\"",
                "points",
                "20");

        assertThat(seller.get("/organisations/" + firm).body()).contains("/organisations/" + firm + "/targets");
        assertThat(seller.post("/organisations/" + firm + "/targets", "list", list)
                        .body())
                .contains(name);

        assertThat(seller.get("/targets/" + target(firm)).body())
                .contains("Fit 30", "Founders", "+30", "Norwegian", "not +20");
        assertThat(rows()).contains("Støperi", "none planned", "0 of 2");
        assertThat(seller.get("/targets?sort=-fit&filter=" + encoded("list == \"" + list + "\" && fit >= 30"))
                        .body())
                .contains("Støperi");
    }

    @Test
    void a_criterion_that_is_not_understood_is_refused() {
        seller.post("/target-lists/" + list + "/criteria", "name", "Odd", "rule", "colour == \"red\"", "points", "5");

        assertThat(db.fetchExists(
                        DSL.table("sales.fit_rule"), DSL.condition("target_list_id = {0}::uuid", DSL.val(list))))
                .isFalse();
    }

    @Test
    void whom_the_rule_holds_of_is_proposed_and_added_by_a_person_only() {
        String one = organisation("Proposed One");
        String two = organisation("Proposed Two");
        seller.put("/target-lists/" + list, "name", name, "rule", "name.contains(\"" + name + " Proposed\")");

        String proposals = "/target-lists/" + list + "/proposals";
        assertThat(seller.get(proposals).body()).contains("Proposed One", "Proposed Two", "Accept all");
        assertThat(rows()).doesNotContain("Proposed One");

        assertThat(seller.post("/target-lists/" + list + "/targets", "tick", one)
                        .body())
                .contains("Proposed Two")
                .doesNotContain("Proposed One");

        String accept = "/lists/organisations/bulk/target?everybody=true&filter="
                + encoded("(name.contains(\"" + name + " Proposed\")) && !(target_list == \"" + list + "\")");
        assertThat(seller.post(accept, "answer", list).statusCode()).isLessThan(400);
        assertThat(target(two)).isNotEmpty();
        assertThat(seller.get(proposals).body()).contains("Everybody of whom the rule holds is on the list.");
    }

    @Test
    void coverage_names_the_gaps_and_is_filled_by_saying_who_is_what() {
        String firm = organisation("Covered");
        seller.post("/organisations/" + firm + "/targets", "list", list);
        String person = person("Grete " + name, name + " Covered");
        String coverage = "/targets/" + target(firm) + "/coverage";
        assertThat(seller.get(coverage).body()).contains("0 of 2", "No economic buyer is known.");

        seller.put(
                "/organisations/" + firm + "/account/stakeholders", "person", person, "role", role("Economic buyer"));

        assertThat(seller.get(coverage).body())
                .contains("1 of 2", "Grete " + name, "Nobody has spoken with the economic buyer yet")
                .doesNotContain("No economic buyer is known.");
        assertThat(rows()).contains("1 of 2");
    }

    @Test
    void a_move_is_planned_done_and_scored() {
        String firm = organisation("Moved");
        seller.post("/organisations/" + firm + "/targets", "list", list);
        String person = person("Hilde " + name, name + " Moved");
        seller.put("/organisations/" + firm + "/account/stakeholders", "person", person, "role", role("Champion"));
        seller.post("/organisations/" + firm + "/account/plan/objectives", "name", "A pilot " + name);
        String moves = "/targets/" + target(firm) + "/moves";
        assertThat(seller.get(moves).body()).contains("No move is planned.");

        var planned = seller.post(
                moves,
                "subject",
                "Call " + name,
                "kind",
                "CALL",
                "party",
                person,
                "day",
                "2026-12-01",
                "objective",
                id("sales.objective", "A pilot " + name),
                "expected",
                "ROLE");
        assertThat(planned.body())
                .as("planned")
                .contains("Call " + name, "A pilot " + name, "expected: a role covered");
        assertThat(rows()).contains("Call " + name).doesNotContain("none planned");

        String piece = db.fetchValue("select id::text from work.piece where subject = {0}", DSL.val("Call " + name))
                .toString();
        seller.post("/work/" + piece + "/closure", "outcome", "Will see us");
        assertThat(seller.get(moves).body()).contains("Will see us", "Nobody has said yet how it went");

        assertThat(seller.put(moves + "/" + piece + "/result", "went", "WELL").body())
                .contains(
                        "The first word with a champion",
                        "How it went: well",
                        "It serves an objective",
                        "As expected: a role covered",
                        "<b class=\"num\">14</b>");
        assertThat(rows()).contains("none planned").contains("14");
    }

    @Test
    void a_planned_move_is_planned_anew_and_undo_brings_back_what_it_was() {
        String firm = organisation("Replanned");
        seller.post("/organisations/" + firm + "/targets", "list", list);
        String moves = "/targets/" + target(firm) + "/moves";
        seller.post(moves, "subject", "Visit " + name, "kind", "APPOINTMENT", "day", "2026-12-01", "time", "10:00");
        String piece = piece("Visit " + name);
        String form = seller.get(moves + "/" + piece + "/edit").body();
        assertThat(form).contains("value=\"2026-12-01\"", "value=\"10:00\"");
        String was = form.replaceAll("(?s).*name=\"was\" value=\"([^\"]*)\".*", "$1");
        String colleague = house.employAs("Sales representative").toString();

        String[] anew = {
            "was",
            was,
            "subject",
            "Show them " + name,
            "kind",
            "APPOINTMENT",
            "day",
            "2026-12-03",
            "time",
            "14:30",
            "owner",
            colleague,
            "expected",
            "DEAL"
        };
        assertThat(seller.put(moves + "/" + piece, anew).body())
                .contains("Show them " + name, "expected: a deal begun or brought on")
                .doesNotContain("Visit " + name);
        assertThat(seller.get(moves + "/" + piece + "/edit").body())
                .contains("value=\"2026-12-03\"", "value=\"14:30\"", "value=\"" + colleague + "\" selected");
        assertThat(seller.put(moves + "/" + piece, anew).body())
                .as("what was typed for an older state")
                .contains("Somebody changed it meanwhile");

        house.undoLastActOn(piece, seller);
        assertThat(seller.get(moves).body()).contains("Visit " + name).doesNotContain("Show them", "expected:");
    }

    @Test
    void a_meeting_that_is_planned_anew_lasts_as_long_as_before() {
        String firm = organisation("Lasting");
        seller.post("/organisations/" + firm + "/targets", "list", list);
        String moves = "/targets/" + target(firm) + "/moves";
        seller.post(
                moves,
                "subject",
                "Fair " + name,
                "kind",
                "APPOINTMENT",
                "day",
                "2026-12-01",
                "time",
                "10:00",
                "until",
                "12:30");
        String piece = piece("Fair " + name);
        String was = seller.get(moves + "/" + piece + "/edit")
                .body()
                .replaceAll("(?s).*name=\"was\" value=\"([^\"]*)\".*", "$1");

        seller.put(
                moves + "/" + piece,
                "was",
                was,
                "subject",
                "Fair " + name,
                "kind",
                "APPOINTMENT",
                "day",
                "2026-12-02",
                "time",
                "13:00");

        assertThat(seller.get("/work/" + piece + "/edit").body())
                .contains("value=\"2026-12-02\"", "value=\"13:00\"", "value=\"15:30\"");
    }

    @Test
    void how_a_move_went_is_asked_wherever_it_is_done() {
        String firm = organisation("Asked");
        seller.post("/organisations/" + firm + "/targets", "list", list);
        String moves = "/targets/" + target(firm) + "/moves";
        seller.post(moves, "subject", "Mail " + name, "kind", "TASK");
        String piece = piece("Mail " + name);
        assertThat(seller.get("/my-day").body()).contains("/work/" + piece + "/closure/new");
        assertThat(seller.get("/work/" + piece + "/closure/new").body())
                .contains("How it went", "So-so")
                .doesNotContain("on the timeline");

        seller.post("/work/" + piece + "/closure", "outcome", "They will write", "answer", "SO_SO");

        assertThat(seller.get(moves).body()).contains("They will write", "How it went: so-so");
        seller.post(moves, "subject", "Call " + name, "kind", "TASK");
        seller.post("/work/" + piece("Call " + name) + "/closure", "answer", "SPLENDID");
        assertThat(seller.get(moves).body()).contains("Nobody has said yet how it went");
    }

    @Test
    void moves_and_their_targets_stand_in_the_order_of_their_score() {
        String good = organisation("Good");
        String bad = organisation("Bad");
        seller.post("/organisations/" + bad + "/targets", "list", list);
        seller.post("/organisations/" + good + "/targets", "list", list);
        make(good, "First " + name, "WELL");
        make(good, "Second " + name, "BADLY");
        make(bad, "Third " + name, "BADLY");

        String moves = "/targets/" + target(good) + "/moves";
        assertThat(seller.get(moves).body()).containsSubsequence("Second " + name, "First " + name);
        assertThat(seller.get(moves + "?order=SCORE").body()).containsSubsequence("First " + name, "Second " + name);
        String those = "/targets?filter=" + encoded("list == \"" + list + "\"");
        assertThat(seller.get(those + "&sort=score").body()).containsSubsequence(name + " Bad", name + " Good");
        assertThat(seller.get(those + "&sort=-score").body()).containsSubsequence(name + " Good", name + " Bad");
    }

    private void make(String firm, String subject, String went) {
        seller.post("/targets/" + target(firm) + "/moves", "subject", subject, "kind", "TASK");
        seller.post("/work/" + piece(subject) + "/closure", "answer", went);
    }

    private String piece(String subject) {
        return db.fetchValue("select id::text from work.piece where subject = {0}", DSL.val(subject))
                .toString();
    }

    @Test
    void the_work_of_a_move_may_be_deleted_and_comes_back_with_what_it_was_for() {
        String firm = organisation("Undone");
        seller.post("/organisations/" + firm + "/targets", "list", list);
        String moves = "/targets/" + target(firm) + "/moves";
        seller.post(moves, "subject", "Write " + name, "kind", "TASK", "expected", "ANSWER");
        String piece = db.fetchValue("select id::text from work.piece where subject = {0}", DSL.val("Write " + name))
                .toString();

        seller.delete("/work/" + piece);
        assertThat(seller.get(moves).body()).doesNotContain("Write " + name);

        house.undoLastActOn(piece, seller);
        assertThat(seller.get(moves).body()).contains("Write " + name, "expected: an answer or a meeting");
    }

    @Test
    void an_organisation_takes_its_targets_along_and_undo_brings_them_back() {
        String firm = organisation("Gone");
        seller.post("/organisations/" + firm + "/targets", "list", list);
        String target = target(firm);
        seller.post("/targets/" + target + "/moves", "subject", "Visit " + name, "kind", "TASK", "expected", "DEAL");

        assertThat(seller.delete("/parties/" + firm).statusCode()).isLessThan(400);
        assertThat(seller.get("/targets/" + target).statusCode()).isEqualTo(404);

        house.undoLastActOn(firm, seller);
        assertThat(seller.get("/targets/" + target + "/moves").body())
                .contains("Visit " + name, "expected: a deal begun or brought on");
    }

    @Test
    void of_two_that_become_one_the_targets_become_one_with_the_moves_of_both() {
        String stays = organisation("Stays");
        String goes = organisation("Goes");
        seller.post("/organisations/" + stays + "/targets", "list", list);
        seller.post("/organisations/" + goes + "/targets", "list", list);
        seller.post(
                "/targets/" + target(goes) + "/moves", "subject", "Ask " + name, "kind", "TASK", "expected", "DEAL");

        assertThat(seller.post("/parties/" + stays + "/merge", "with", goes).statusCode())
                .isLessThan(400);

        assertThat(seller.get("/targets/" + target(stays) + "/moves").body())
                .contains("Ask " + name, "expected: a deal begun or brought on");
    }

    @Test
    void a_seller_sees_his_own_targets_and_their_list_and_no_others() {
        String mine = organisation("Mine");
        String theirs = organisation("Theirs");
        seller.post("/organisations/" + mine + "/targets", "list", list);
        seller.post("/organisations/" + theirs + "/targets", "list", list);
        var account = house.employAs("Sales representative");
        Browser colleague = house.browserOf(account);
        assertThat(colleague.get("/target-lists/" + list).statusCode()).isEqualTo(404);

        seller.put("/targets/" + target(mine) + "/owner", "owner", account.toString());
        db.transaction(act -> {
            act.dsl().execute("select journal.name(null, null, 'Give an organisation', 'CONSOLE', '', '')");
            act.dsl()
                    .execute(
                            "update customers.party set owner_id = {0}::uuid where id = {1}::uuid",
                            DSL.val(account.toString()), DSL.val(mine));
        });

        assertThat(colleague.get("/targets").body()).contains(name + " Mine").doesNotContain(name + " Theirs");
        assertThat(colleague.get("/targets/" + target(theirs)).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/target-lists/" + list).body()).contains(name).doesNotContain("Edit</a>");
        assertThat(colleague.put("/target-lists/" + list, "name", "Stolen").statusCode())
                .isEqualTo(404);
        assertThat(colleague.get("/targets/idle").body()).contains(name + " Mine");
    }

    @Test
    void a_list_is_deleted_with_everything_and_comes_back() {
        String firm = organisation("Listed");
        seller.post("/organisations/" + firm + "/targets", "list", list);
        seller.post("/target-lists/" + list + "/criteria", "name", "Any", "rule", "has(name)", "points", "5");
        String target = target(firm);

        seller.delete("/target-lists/" + list);
        assertThat(seller.get("/targets/" + target).statusCode()).isEqualTo(404);

        house.undoLastActOn(list, seller);
        assertThat(seller.get("/targets/" + target).body()).contains("Fit 5");
    }

    private String rows() {
        return seller.get("/targets?filter=" + encoded("list == \"" + list + "\""))
                .body();
    }

    private String organisation(String kind) {
        seller.post("/organisations", "name", name + " " + kind);
        return id("customers.party", name + " " + kind);
    }

    private String person(String called, String organisation) {
        seller.post("/people", "name", called, "organisation", organisation);
        return id("customers.party", called);
    }

    private String target(String firm) {
        return db
                .fetch(
                        "select id::text from sales.target where party_id = {0}::uuid and target_list_id = {1}::uuid",
                        DSL.val(firm), DSL.val(list))
                .stream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse("");
    }

    private String role(String called) {
        return id("sales.buying_role", called);
    }

    private String id(String table, String called) {
        return db.fetch("select id::text from " + table + " where name = {0}", DSL.val(called)).stream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse("");
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String encoded(String filter) {
        return URLEncoder.encode(filter, StandardCharsets.UTF_8);
    }
}
