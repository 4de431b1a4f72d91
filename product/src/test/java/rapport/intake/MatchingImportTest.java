package rapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import rapport.customers.Sources;
import rapport.customers.survival.MatchingMode;
import rapport.customers.survival.MatchingModes;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Files of sources whose rows are put to customers by all that they tell.
@RunningRapport
class MatchingImportTest {
    private static final String HEADER =
            "Given name,Family name,E-mail,Phone,Street,Postcode,City,Country,Date of birth";

    private final Desk desk;
    private final Sources sources;
    private final MatchingModes modes;
    private final House house;
    private final DSLContext db;

    MatchingImportTest(Desk desk, Sources sources, MatchingModes modes, House house, DSLContext db) {
        this.desk = desk;
        this.sources = sources;
        this.modes = modes;
        this.house = house;
        this.db = db;
    }

    @Test
    void a_row_that_is_surely_somebody_we_know_is_put_to_them() {
        source("mi-first", MatchingMode.MATCH);
        source("mi-second", MatchingMode.MATCH);
        var first = desk.people(
                "mi-first.csv",
                HEADER,
                "Wilhelmina,Quackenbush,mina@mi1.example,+44 20 7946 0811,12 Larch Road,EC1A 1BB,London,GB,1971-04-05");
        var second = desk.people(
                "mi-second.csv",
                HEADER,
                "Wilhelmina,Quackenbusch,w.quackenbush@work-mi1.example,+44 20 7946 0811,12 Larch Rd,EC1A 1BB,London,GB,1971-04-05");

        assertThat(second.updated()).isEqualTo(1);
        assertThat(desk.parties(second.id())).isEqualTo(desk.parties(first.id()));
        assertThat(desk.count(
                        "select count(*) from intake.likeness where import_id = ? and probability > 0.95",
                        second.id().value()))
                .isEqualTo(1);
    }

    @Test
    void a_source_that_only_creates_makes_a_second_one_of_the_same() {
        source("mi-plain", MatchingMode.CREATE);
        desk.people("mi-before.csv", HEADER, person("Thaddeus", "Ravenscroft", "0821", "mi2"));
        var second = desk.people("mi-plain.csv", HEADER, person("Thaddeus", "Ravenscrofft", "0821", "other-mi2"));

        assertThat(second.created()).isEqualTo(1);
    }

    @Test
    void two_rows_of_one_file_that_are_the_same_person_make_one() {
        source("mi-twice", MatchingMode.MATCH);
        var account = desk.people(
                "mi-twice.csv",
                HEADER,
                person("Philippa", "Underhollow", "0831", "mi3"),
                person("Phillippa", "Underhollow", "0831", "second-mi3"));

        assertThat(account.created()).isEqualTo(1);
        assertThat(account.updated()).isEqualTo(1);
        assertThat(desk.parties(account.id()).stream().distinct()).hasSize(1);
    }

    @Test
    void twins_at_one_address_stay_two() {
        source("mi-twins", MatchingMode.MATCH);
        var first = desk.people(
                "mi-twins.csv",
                HEADER,
                "Castor,Dioscuriades,,+44 20 7946 0841,3 Twin Street,SW1A 1AA,London,GB,1990-06-01",
                "Philomena,Dioscuriades,,+44 20 7946 0841,3 Twin Street,SW1A 1AA,London,GB,1990-06-01");

        assertThat(first.created()).isEqualTo(2);
    }

    @Test
    void a_row_of_which_it_is_not_sure_waits_where_the_source_asks_and_the_account_adds_up() {
        source("mi-known", MatchingMode.MATCH);
        source("mi-unsure", MatchingMode.ASK);
        desk.people(
                "mi-known.csv",
                HEADER,
                "Ferdinand,Oxenstierna,,+44 20 7946 0851,8 Elm Walk,M1 1AE,Manchester,GB,1950-02-03");
        var account = desk.people(
                "mi-unsure.csv",
                HEADER,
                "Ferdinand,Oxenstierna,,+44 20 7946 0851,8 Elm Walk,M1 1AE,Manchester,GB,1981-09-30",
                "Somebody,Entirelyelse,,+44 161 496 0777,1 Far Road,EH1 1YZ,Edinburgh,GB,1999-01-02");

        assertThat(account.waiting()).isEqualTo(1);
        assertThat(account.created()).isEqualTo(1);
        assertThat(account.created() + account.waiting()).isEqualTo(account.total());
    }

    @Test
    void everybody_named_test_stays_apart_and_is_not_compared_with_all_the_others() {
        source("mi-test", MatchingMode.MATCH);
        var rows = IntStream.range(0, 1_500)
                .mapToObj(n -> "Test,Test,test%d@mi-test%d.example,+44 20 7946 0861,,,,,".formatted(n, n));
        var account = desk.people(
                "mi-test.csv", Stream.concat(Stream.of(HEADER), rows).toArray(String[]::new));

        assertThat(account.created() + account.updated() + account.unchanged()).isEqualTo(1_500);
        assertThat(account.created()).isGreaterThan(1_400);
    }

    @Test
    void a_row_that_waits_is_said_to_be_somebody_and_waits_again_when_that_is_taken_back() {
        var account = unsure("Sigismund", "Blackthornley", "mi5");
        String row = "/imports/" + account.id() + "/rows/0";
        UUID known = candidates(account.id()).getFirst();
        Browser clerk = house.administrator();

        assertThat(clerk.get(row).body()).contains("Whom is line 2 about?", "Why we think so");
        clerk.post(row + "/answer", "party", known.toString());

        assertThat(desk.parties(account.id())).containsExactly(known);
        assertThat(desk.await(account.id()).waiting()).isZero();
        assertThat(desk.await(account.id()).updated()).isEqualTo(1);
        clerk.post("/changes/" + latestAct("Say whom a row is about") + "/undo");
        assertThat(desk.parties(account.id())).isEmpty();
        assertThat(desk.await(account.id()).waiting()).isEqualTo(1);
        assertThat(desk.await(account.id()).updated()).isZero();
    }

    @Test
    void a_row_that_is_somebody_else_makes_somebody_new_who_is_never_asked_about_again() {
        var account = unsure("Theobald", "Winterbourne", "mi6");
        UUID known = candidates(account.id()).getFirst();

        house.administrator().post("/imports/" + account.id() + "/rows/0/answer", "party", "");

        UUID made = desk.parties(account.id()).getFirst();
        assertThat(made).isNotEqualTo(known);
        assertThat(desk.count(
                        "select count(*) from matching.decision where verdict = 'NOT_SAME' and other_id = ? and one_id = ?",
                        made,
                        known))
                .isEqualTo(1);
    }

    @Test
    void an_import_that_is_taken_back_takes_along_what_was_answered_to_its_rows() {
        var account = unsure("Gwendoline", "Featherstone", "mi7", "Horatio,Newcomer,h@mi7.example,,,,,,");
        String row = "/imports/" + account.id() + "/rows/0";
        Browser clerk = house.administrator();
        clerk.post(row + "/answer", "party", "");
        List<UUID> written = desk.parties(account.id());
        assertThat(written).hasSize(2);

        clerk.post("/changes/" + account.id() + "/undo");

        assertThat(standing(written)).isZero();
        assertThat(outcomes(account.id())).containsExactly("WAITING", "CREATED");
        assertThat(clerk.get(row).body()).contains("taken back").doesNotContain("Somebody else");
        clerk.post(row + "/answer", "party", "");
        assertThat(outcomes(account.id())).containsExactly("WAITING", "CREATED");

        String again = undoOf(account.id().value());
        clerk.post("/changes/" + again + "/undo");

        assertThat(standing(written)).isEqualTo(2);
        assertThat(outcomes(account.id())).containsExactly("CREATED", "CREATED");
        clerk.post("/changes/" + account.id() + "/undo");
        assertThat(standing(written)).isZero();
    }

    @Test
    void rows_that_wait_stand_in_the_worklist_of_duplicates_until_they_are_answered_or_taken_back() {
        var answered = unsure("Eugenia", "Larkhall", "mi11");
        var back = unsure("Roderick", "Stonebridge", "mi12", "Minna,Newcomer,m@mi12.example,,,,,,");
        Browser steward = house.administrator();
        assertThat(answered.waiting()).isEqualTo(1);
        assertThat(back.waiting()).isEqualTo(1);
        assertThat(worklist(steward))
                .contains("1 row of mi11-asks.csv", "/imports/" + answered.id() + "/rows/0", "1 row of mi12-asks.csv");
        assertThat(steward.get("/duplicates/left").body()).contains("<b>");

        steward.post("/imports/" + answered.id() + "/rows/0/answer", "party", "");
        steward.post("/changes/" + back.id() + "/undo");

        assertThat(worklist(steward)).doesNotContain("row of mi11-asks.csv", "row of mi12-asks.csv");
    }

    @Test
    void an_import_of_which_every_row_waits_is_taken_back_and_asks_nobody_any_more() {
        var account = unsure("Philippa", "Oakhanger", "mi13");
        String act = "/changes/" + account.id();
        String row = "/imports/" + account.id() + "/rows/0";
        Browser steward = house.administrator();
        assertThat(steward.get("/imports/" + account.id()).body()).contains("Undo this import");
        assertThat(steward.get(act).body()).contains("hx-post=\"" + act + "/undo\"");

        steward.post(act + "/undo");

        assertThat(worklist(steward)).doesNotContain("row of mi13-asks.csv");
        assertThat(steward.get("/imports/" + account.id()).body())
                .contains("This import was taken back.", "nobody is asked any more")
                .doesNotContain("Decide whom line", "Undo this import");
        steward.post(row + "/answer", "party", "");
        assertThat(outcomes(account.id())).containsExactly("WAITING");

        String undo = undoOf(account.id().value());
        assertThat(steward.get("/changes/" + undo).body()).contains("hx-post=\"/changes/" + undo + "/undo\"");
        steward.post("/changes/" + undo + "/undo");
        assertThat(worklist(steward)).contains("row of mi13-asks.csv");

        steward.post("/changes/" + undoOf(UUID.fromString(undo)) + "/undo");
        assertThat(worklist(steward)).doesNotContain("row of mi13-asks.csv");
    }

    private String undoOf(UUID act) {
        return db.fetchSingle("select undone_by from journal.change_set where id = ?", act)
                .get(0, UUID.class)
                .toString();
    }

    private static String worklist(Browser steward) {
        String body = steward.get("/duplicates").body();
        return body.substring(body.indexOf("<h1>Duplicates"));
    }

    @Test
    void an_import_of_which_every_row_waited_is_taken_back_by_its_answers() {
        var account = unsure("Barnabas", "Thornapple", "mi8");
        UUID known = candidates(account.id()).getFirst();
        Browser clerk = house.administrator();
        String before = facts(known);
        clerk.post("/imports/" + account.id() + "/rows/0/answer", "party", known.toString());
        assertThat(outcomes(account.id())).containsExactly("UPDATED");
        assertThat(facts(known)).isNotEqualTo(before);

        clerk.post("/changes/" + account.id() + "/undo");

        assertThat(facts(known)).isEqualTo(before);
        assertThat(outcomes(account.id())).containsExactly("WAITING");
    }

    @Test
    void who_came_of_an_answer_and_was_changed_since_stays_with_the_answer() {
        var account = unsure("Leopoldine", "Ashgrove", "mi9", "Cosima,Newcomer,c@mi9.example,,,,,,");
        Browser clerk = house.administrator();
        clerk.post("/imports/" + account.id() + "/rows/0/answer", "party", "");
        List<UUID> written = desk.parties(account.id());
        clerk.put("/parties/" + written.getFirst() + "/facts/note", "note", "Met her at the fair", "was", "");

        clerk.post("/changes/" + account.id() + "/undo");
        assertThat(standing(written)).isEqualTo(2);

        clerk.post("/changes/" + account.id() + "/undo?rest=true");
        assertThat(standing(written)).isEqualTo(1);
        assertThat(standing(List.of(written.getFirst()))).isEqualTo(1);
        assertThat(outcomes(account.id())).containsExactly("CREATED", "CREATED");
        assertThat(clerk.get("/changes/" + account.id()).body()).contains("Leopoldine Ashgrove");
    }

    @Test
    void a_row_with_the_mailbox_of_somebody_of_another_given_name_waits_where_the_source_asks() {
        source("mi-box-known", MatchingMode.MATCH);
        source("mi-box", MatchingMode.ASK);
        var known = desk.people("mi-box-known.csv", HEADER, "Ottokar,Mailbox,info@mi10.example,,,,,,");
        var account = desk.people(
                "mi-box.csv",
                HEADER,
                "Ursula,Brandstetter,info@mi10.example,,,,,,",
                "Ottokar,Mailbox,info@mi10.example,+44 20 7946 0899,,,,,");

        assertThat(outcomes(account.id())).containsExactly("WAITING", "UPDATED");
        assertThat(candidates(account.id())).isEqualTo(desk.parties(known.id()));
    }

    private String facts(UUID party) {
        return db.fetch("select p::text from customers.person p where party_id = ?", party)
                        .formatCSV()
                + db.fetch("select i.normal from customers.identifier i where party_id = ? order by 1", party)
                        .formatCSV();
    }

    private List<String> outcomes(ImportId id) {
        return db.fetch("select outcome from intake.source_record where import_id = ? order by row_number", id.value())
                .getValues(0, String.class);
    }

    private long standing(List<UUID> parties) {
        return desk.count(
                "select count(*) from customers.party where id = any(?)", (Object) parties.toArray(UUID[]::new));
    }

    /// One row waits, for it may be somebody we know.
    private ImportAccount unsure(String given, String family, String source, String... more) {
        source(source + "-known", MatchingMode.MATCH);
        source(source + "-asks", MatchingMode.ASK);
        String same = given + "," + family + ",,+44 20 7946 0" + source.hashCode() % 900
                + ",8 Elm Walk,M1 1AE,Manchester,GB,";
        desk.people(source + "-known.csv", HEADER, same + "1950-02-03");
        return desk.people(
                source + "-asks.csv",
                Stream.concat(Stream.of(HEADER, same + "1981-09-30"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private List<UUID> candidates(ImportId id) {
        return db.fetch(
                        "select party_id from intake.likeness where import_id = ? order by probability desc",
                        id.value())
                .map(row -> row.get(0, UUID.class));
    }

    private UUID latestAct(String act) {
        return db.fetchSingle("select id from journal.change_set where act = ? order by id desc limit 1", act)
                .get(0, UUID.class);
    }

    private void source(String name, MatchingMode mode) {
        modes.choose(sources.named(name), mode);
    }

    private static String person(String given, String family, String phone, String mail) {
        return "%s,%s,%s@%s.example,+44 20 7946 %s,12 Larch Road,EC1A 1BB,London,GB,1971-04-05"
                .formatted(given, family, given.toLowerCase(java.util.Locale.ROOT), mail, phone);
    }
}
