package rapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.customers.Sources;
import rapport.customers.survival.MatchingMode;
import rapport.customers.survival.MatchingModes;
import rapport.testing.RunningRapport;

/// Files of sources whose rows are put to customers by all that they tell.
@RunningRapport
class MatchingImportTest {
    private static final String HEADER = "Given name,Family name,E-mail,Phone,Street,Postcode,City,Country,Date of birth";

    private final Desk desk;
    private final Sources sources;
    private final MatchingModes modes;

    MatchingImportTest(Desk desk, Sources sources, MatchingModes modes) {
        this.desk = desk;
        this.sources = sources;
        this.modes = modes;
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
    void twins_at_one_address_stay_two_and_are_asked_about() {
        source("mi-twins", MatchingMode.MATCH);
        source("mi-asked", MatchingMode.ASK);
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
        var account = desk.people("mi-test.csv", Stream.concat(Stream.of(HEADER), rows).toArray(String[]::new));

        assertThat(account.created() + account.updated() + account.unchanged()).isEqualTo(1_500);
        assertThat(account.created()).isGreaterThan(1_400);
    }

    private void source(String name, MatchingMode mode) {
        modes.choose(sources.named(name), mode);
    }

    private static String person(String given, String family, String phone, String mail) {
        return "%s,%s,%s@%s.example,+44 20 7946 %s,12 Larch Road,EC1A 1BB,London,GB,1971-04-05"
                .formatted(given, family, given.toLowerCase(java.util.Locale.ROOT), mail, phone);
    }
}
