package rapport.matching.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.jobs.Errand;
import rapport.jobs.Job;
import rapport.jobs.JobId;
import rapport.jobs.JobState;
import rapport.matching.BlockingKey;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Two who may be one: found, decided, and taken back.
@RunningRapport
class DuplicatesTest {
    private final CompareChanged compare;
    private final StartSearch search;
    private final Errand errands;
    private final House house;
    private final DSLContext db;
    private Browser steward;

    DuplicatesTest(CompareChanged compare, StartSearch search, Errand errands, House house, DSLContext db) {
        this.compare = compare;
        this.search = search;
        this.errands = errands;
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void somebody_decides() {
        db.execute("delete from matching.changed");
        steward = house.administrator();
    }

    @Test
    void somebody_who_is_added_twice_stands_in_the_worklist_with_reasons() {
        Two two = two("Ottoline Fairweather", "Otoline Fairweather", "ottoline@onepair.example");

        assertThat(pairs(two)).isEqualTo(1);
        decideAllOthers(two);
        assertThat(steward.get("/duplicates").body())
                .contains("Ottoline Fairweather", "Otoline Fairweather", "Why we think so", "times likelier");
    }

    @Test
    void those_who_are_the_same_become_one_and_are_two_again_when_that_is_taken_back() {
        Two two = two("Peregrine Hollowell", "Perregrine Hollowell", "peregrine@twopair.example");

        steward.post(two.decision(), "verdict", "SAME", "why", "They told us");

        assertThat(steward.get("/people/" + two.other()).headers().firstValue("Location"))
                .contains("/people/" + two.one());
        assertThat(verdicts(two)).containsExactly("SAME");
        undoLatest(two);
        assertThat(verdicts(two)).isEmpty();
        assertThat(steward.get("/people/" + two.other()).statusCode()).isEqualTo(200);
        keepUp();
        assertThat(pairs(two)).isEqualTo(1);
    }

    @Test
    void those_who_are_not_the_same_are_never_asked_again_also_when_one_of_them_becomes_part_of_another() {
        Two two = two("Quintilla Marshgate", "Quintila Marshgate", "quintilla@threepair.example");
        UUID third = add("Quintillla Marshgate", "quintilla@threepair.example");
        keepUp();

        steward.post(two.decision(), "verdict", "NOT_SAME");
        steward.post("/parties/" + third + "/merge", "with", two.other().toString());

        assertThat(verdicts(Two.of(two.one(), third))).containsExactly("NOT_SAME");
    }

    @Test
    void the_second_of_two_stewards_is_told_what_the_first_decided() {
        Two two = two("Rosalba Thornbury", "Rosalbba Thornbury", "rosalba@fourpair.example");
        Browser another = house.administrator();

        steward.post(two.decision(), "verdict", "NOT_SAME");
        another.post(two.decision(), "verdict", "SAME");

        assertThat(another.get("/duplicates").body()).contains("Jonas Berg was faster", "that they are two customers");
        assertThat(verdicts(two)).containsExactly("NOT_SAME");
        assertThat(steward.get("/people/" + two.other()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_pair_goes_away_when_one_of_both_is_deleted_or_no_longer_resembles_the_other() {
        Two deleted = two("Sidonie Larkspur", "Sidonnie Larkspur", "sidonie@fivepair.example");
        Two changed = two("Tancred Millbrook", "Tanncred Millbrook", "tancred@sixpair.example");

        steward.delete("/parties/" + deleted.other());
        assertThat(steward.put(
                                "/parties/" + changed.other() + "/facts/name",
                                "given",
                                "Beatrix",
                                "family",
                                "Unrelated",
                                "was",
                                nameOf(changed.other()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(steward.put(
                                "/parties/" + changed.other() + "/identifiers",
                                "kind",
                                "EMAIL",
                                "value",
                                "beatrix@elsewhere.example",
                                "was",
                                "tancred@sixpair.example")
                        .statusCode())
                .isEqualTo(200);
        keepUp();

        assertThat(pairs(deleted)).isZero();
        assertThat(pairs(changed)).isZero();
    }

    @Test
    void a_role_or_an_owner_is_no_reason_to_be_compared_again_and_a_new_name_is() {
        UUID somebody = add("Leontine Quarterstone", "leontine@oncepair.example");
        keepUp();

        assertThat(steward.post("/parties/" + somebody + "/roles", "role", "CLIENT", "since", "2026-01-15")
                        .statusCode())
                .isEqualTo(200);
        assertThat(waiting(somebody)).isZero();

        steward.put(
                "/parties/" + somebody + "/facts/name",
                "given",
                "Leontyne",
                "family",
                "Quarterstone",
                "was",
                nameOf(somebody));
        assertThat(waiting(somebody)).isPositive();
    }

    @Test
    void what_too_many_share_is_found_out_while_they_arrive_and_leads_to_nobody() {
        for (int i = 0; i <= BlockingKey.MOST_RECORDS; i++) {
            add(
                    "Fellow " + (char) ('A' + i % 26) + (char) ('a' + i / 26) + "stead",
                    "f" + i + "@everybodysmail.example");
        }
        UUID newcomer = add("Ysolde Brackenridge", "ysolde@everybodysmail.example");
        keepUp();

        assertThat(db.fetchSingle(
                                "select count(*) from matching.crowded_key where key = any ("
                                        + "select unnest(keys) from matching.party_keys where party_id = {0})",
                                DSL.val(newcomer))
                        .get(0, int.class))
                .isEqualTo(1);
    }

    @Test
    void a_person_and_an_organisation_of_one_name_are_never_a_pair() {
        UUID person = add("Xanthe Yardley", "xanthe@tenpair.example");
        steward.post("/organisations", "name", "Xanthe Yardley", "email", "xanthe@tenpair.example");
        keepUp();

        assertThat(db.fetchSingle("select count(*) from matching.pair where {0} in (one_id, other_id)", DSL.val(person))
                        .get(0, int.class))
                .isZero();
    }

    @Test
    void a_colleague_without_the_right_to_delete_has_no_worklist_and_decides_nothing() {
        Two two = two("Ulrica Penhallow", "Ullrica Penhallow", "ulrica@sevenpair.example");
        Browser representative = house.browserOf(house.employAs("Sales representative"));

        representative.post(two.decision(), "verdict", "NOT_SAME");

        assertThat(representative.get("/duplicates").body()).doesNotContain("Penhallow");
        assertThat(verdicts(two)).isEmpty();
    }

    @Test
    void everybody_is_compared_with_everybody_and_what_was_decided_is_not_asked_again() {
        Two asked = two("Valeska Underhill", "Valleska Underhill", "valeska@eightpair.example");
        Two told = two("Wilhelmina Ravensworth", "Wilhelmyna Ravensworth", "mina@ninepair.example");
        steward.post(told.decision(), "verdict", "NOT_SAME");

        Job job = errands.awaitEnd(search.now(house.firstAdministrator().id()));

        assertThat(job.state()).as(job.problem()).isEqualTo(JobState.DONE);
        assertThat(job.summary()).contains("compared", "to be decided");
        assertThat(job.done()).isEqualTo(job.total());
        assertThat(pairs(asked)).isEqualTo(1);
        assertThat(pairs(told)).isZero();
        assertThat(steward.get("/duplicates").body()).contains("customers compared");
    }

    @Test
    void all_pairs_from_a_probability_on_are_merged_as_one_act_and_taken_apart_as_one() {
        Browser manager = house.browserOf(house.employAs("Sales manager"));
        steward = manager;
        Two first = two("Zebedee Silverthorne", "Zebedee Silverthorne", "zebedee@elevenpair.example");
        Two second = two("Araminta Foxglove", "Araminta Foxglove", "araminta@twelvepair.example");
        Two apart = two("Lysander Oxbridge", "Lysander Oxbridge", "lysander@thirteenpair.example");
        UUID third = add("Zebedee Silverthorne", "zebedee@elevenpair.example");
        keepUp();

        String page = manager.get("/duplicates/merges?from=90").body();
        assertThat(page)
                .contains("5 pairs are at least that probable", "Merge all 5", "Zebedee Silverthorne", "Araminta");
        manager.post(apart.decision(), "verdict", "NOT_SAME");
        Job job = merged(manager.post("/duplicates/merges", "from", "90", "which", "all"));

        assertThat(job.state()).as(job.problem()).isEqualTo(JobState.DONE);
        assertThat(lines(job))
                .containsExactlyInAnyOrder("DONE", "DONE", "DONE", "SKIPPED They have become one in the meantime.");
        assertThat(standing(first.one(), first.other(), third)).isEqualTo(1);
        assertThat(standing(second.one(), second.other())).isEqualTo(1);
        assertThat(standing(apart.one(), apart.other())).isEqualTo(2);
        assertThat(manager.get("/jobs/" + job.id()).body()).contains("/changes/" + job.id());

        manager.post("/changes/" + job.id() + "/undo");
        assertThat(standing(first.one(), first.other(), third)).isEqualTo(3);
        assertThat(standing(second.one(), second.other())).isEqualTo(2);
        assertThat(verdicts(first)).isEmpty();
        assertThat(mails(first.one(), first.other(), third)).isEqualTo(3);
    }

    @Test
    void a_chain_of_pairs_never_brings_two_together_who_are_strongly_different() {
        UUID father = add("Bartholomew Greenshank", "family@fourteenpair.example");
        UUID between = add("B Greenshank", "family@fourteenpair.example");
        UUID mother = add("Clementina Greenshank", "family@fourteenpair.example");
        keepUp();
        pair(father, between);
        pair(between, mother);

        Job job = merged(steward.post(
                "/duplicates/merges",
                "from",
                "50",
                "which",
                "ticked",
                "tick",
                tick(father, between),
                "tick",
                tick(between, mother)));

        assertThat(job.state()).as(job.problem()).isEqualTo(JobState.DONE);
        assertThat(lines(job))
                .contains("DONE")
                .anySatisfy(line ->
                        assertThat(line).startsWith("SKIPPED It would bring two together who are strongly different"));
        assertThat(standing(father, between, mother)).isEqualTo(2);
    }

    @Test
    void what_was_decided_after_the_pairs_were_chosen_is_left_alone() {
        Two told = two("Evangeline Ashdown", "Evangeline Ashdown", "evangeline@fifteenpair.example");
        Two gone = two("Fitzgerald Marlowe", "Fitzgerald Marlowe", "fitz@sixteenpair.example");
        steward.delete("/parties/" + gone.other());
        keepUp();
        pair(gone.one(), gone.other());
        db.execute("update matching.pair set bits = 40 where {0} in (one_id, other_id)", DSL.val(told.one()));
        Browser another = house.administrator();
        another.post(told.decision(), "verdict", "NOT_SAME");

        var nothing = steward.post(
                "/duplicates/merges", "from", "99", "which", "ticked", "tick", tick(told.one(), told.other()));
        assertThat(nothing.statusCode()).isEqualTo(422);
        Job job = merged(steward.post(
                "/duplicates/merges", "from", "99", "which", "ticked", "tick", tick(gone.one(), gone.other())));

        assertThat(lines(job)).singleElement().asString().startsWith("REFUSED One of them is no longer there");
        assertThat(standing(told.one(), told.other())).isEqualTo(2);
    }

    @Test
    void who_may_not_change_many_merges_one_pair_at_a_time() {
        Browser representative = house.browserOf(house.employAs("Sales representative"));

        assertThat(representative.get("/duplicates/merges").statusCode()).isEqualTo(403);
        assertThat(steward.get("/duplicates/merges?from=12").statusCode()).isEqualTo(422);
    }

    private Job merged(HttpResponse<String> answer) {
        String path = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        return errands.awaitEnd(JobId.of(path.substring(path.lastIndexOf('/') + 1)));
    }

    private List<String> lines(Job job) {
        return db.fetch(
                        "select concat_ws(' ', outcome, nullif(reason, '')) from jobs.account_line where job_id = {0} order by number",
                        DSL.val(job.id().value()))
                .getValues(0, String.class);
    }

    private int standing(UUID... parties) {
        return db.fetchSingle("select count(*) from customers.party where id = any({0})", DSL.val(parties))
                .get(0, int.class);
    }

    private int mails(UUID... parties) {
        return db.fetchSingle(
                        "select count(*) from customers.identifier where kind = 'EMAIL' and party_id = any({0})",
                        DSL.val(parties))
                .get(0, int.class);
    }

    private static String tick(UUID one, UUID other) {
        Two two = Two.of(one, other);
        return two.one() + "_" + two.other();
    }

    /// As if they had been found.
    private void pair(UUID one, UUID other) {
        Two two = Two.of(one, other);
        db.execute(
                "insert into matching.pair (one_id, other_id, kind, bits, probability, outcome, model_id)"
                        + " select {0}, {1}, 'PERSON', 30, 1, 'SAME', (select id from matching.model limit 1)"
                        + " on conflict (one_id, other_id) do update set bits = 30",
                DSL.val(two.one()), DSL.val(two.other()));
    }

    private record Two(UUID one, UUID other) {
        static Two of(UUID one, UUID other) {
            return one.toString().compareTo(other.toString()) < 0 ? new Two(one, other) : new Two(other, one);
        }

        String decision() {
            return "/duplicates/" + one + "/" + other + "/decision";
        }
    }

    private Two two(String name, String alike, String email) {
        UUID one = add(name, email);
        UUID other = add(alike, email);
        keepUp();
        return Two.of(one, other);
    }

    private UUID add(String name, String email) {
        String location = steward.post("/people", "name", name, "email", email)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private void keepUp() {
        while (compare.some(500).compared() > 0) {}
    }

    private int waiting(UUID party) {
        return db.fetchSingle("select count(*) from matching.changed where party_id = {0}", DSL.val(party))
                .get(0, int.class);
    }

    private int pairs(Two two) {
        return db.fetchSingle(
                        "select count(*) from matching.pair where (one_id, other_id) = ({0}, {1})",
                        DSL.val(two.one()), DSL.val(two.other()))
                .get(0, int.class);
    }

    private List<String> verdicts(Two two) {
        return db.fetch(
                        "select verdict from matching.decision where (one_id, other_id) = ({0}, {1})",
                        DSL.val(two.one()), DSL.val(two.other()))
                .getValues(0, String.class);
    }

    private void decideAllOthers(Two two) {
        db.execute(
                "delete from matching.pair where (one_id, other_id) <> ({0}, {1})",
                DSL.val(two.one()), DSL.val(two.other()));
    }

    private void undoLatest(Two two) {
        String act = db.fetchSingle(
                        "select max(change_set_id::text) from journal.change where subject = {0}", DSL.val(two.one()))
                .get(0, String.class);
        steward.post("/changes/" + act + "/undo");
    }

    private String nameOf(UUID party) {
        return db.fetchSingle("""
                        select concat_ws(' ', prefix, given, additional, family, suffix)
                          from customers.person where party_id = {0}
                        """, DSL.val(party)).get(0, String.class).strip();
    }
}
