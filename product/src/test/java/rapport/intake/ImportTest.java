package rapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import rapport.intake.mapping.ImportKind;
import rapport.jobs.JobState;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class ImportTest {
    private static final String WITH_KEY = "Id,Given name,Family name,E-mail,Phone";
    private static final String WITHOUT_KEY = "Given name,Family name,E-mail,Phone";

    private final Desk desk;
    private final House house;

    ImportTest(Desk desk, House house) {
        this.desk = desk;
        this.house = house;
    }

    @Test
    void a_first_import_creates_everybody_and_adds_up() {
        var account = desk.people(
                "first.csv",
                WITHOUT_KEY,
                "Ada,First,ada@first.example,+44 20 7946 0018",
                "Bo,First,bo@first.example,",
                "No,Mail,,+44 20 7946 0019");

        assertThat(account.state()).isEqualTo(JobState.DONE);
        assertThat(account.created()).isEqualTo(3);
        assertThat(account.total()).isEqualTo(3);
        assertThat(desk.count(
                        "select count(*) from intake.source_record where import_id = ?",
                        account.id().value()))
                .isEqualTo(3);
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        String[] lines = {
            WITHOUT_KEY, "Ada,Twice,ada@twice.example,", "No,Mail at all,,+44 20 7946 0123", "Only a name,,,"
        };

        desk.people("twice.csv", lines);
        var second = desk.people("twice.csv", lines);

        assertThat(second.unchanged()).isEqualTo(3);
        assertThat(second.created() + second.updated() + second.refused()).isZero();
    }

    @Test
    void organisations_twice_change_nothing() {
        String[] lines = {"Company,City,Website", "Twice Robotics AS,Oslo,twice.example", "Twice Seafood AS,Bergen,"};

        var first = desk.organisations("firms.csv", lines);
        var second = desk.organisations("firms.csv", lines);

        assertThat(first.created()).isEqualTo(2);
        assertThat(second.unchanged()).isEqualTo(2);
    }

    @Test
    void a_row_with_a_known_key_updates_its_person_even_under_a_new_e_mail() {
        var first = desk.people("bykey.csv", WITH_KEY, "K1,Ada,Key,ada@key.example,");
        var second = desk.people("bykey.csv", WITH_KEY, "K1,Ada,Newname,ada@newkey.example,");

        assertThat(second.updated()).isEqualTo(1);
        assertThat(desk.parties(second.id())).isEqualTo(desk.parties(first.id()));
        assertThat(desk.count(
                        "select count(*) from customers.identifier where party_id = ? and kind = 'EMAIL'",
                        desk.parties(first.id()).getFirst()))
                .isEqualTo(2);
    }

    @Test
    void a_key_means_something_only_within_its_source() {
        var first = desk.people("shop.csv", WITH_KEY, "77,Ada,Shop,ada@shop77.example,");
        var second = desk.people("till.csv", WITH_KEY, "77,Bo,Till,bo@till77.example,");

        assertThat(second.created()).isEqualTo(1);
        assertThat(desk.parties(second.id())).isNotEqualTo(desk.parties(first.id()));
    }

    @Test
    void a_row_with_a_known_e_mail_adds_what_is_new() {
        var first = desk.people("bymail.csv", WITHOUT_KEY, "Ada,Mail,ada@bymail.example,");
        var second = desk.people("other.csv", WITHOUT_KEY, "Ada,Mail,ADA@ByMail.example,+44 20 7946 0555");

        assertThat(second.updated()).isEqualTo(1);
        assertThat(desk.parties(second.id())).isEqualTo(desk.parties(first.id()));
    }

    @Test
    void two_keys_with_one_mailbox_are_two_people() {
        var account =
                desk.people("couple.csv", WITH_KEY, "C1,Ada,Pair,home@pair.example,", "C2,Bo,Pair,home@pair.example,");

        assertThat(account.created()).isEqualTo(2);
    }

    @Test
    void an_e_mail_that_two_people_have_is_refused() {
        desk.people("pair.csv", WITH_KEY, "D1,Ada,Both,both@both.example,", "D2,Bo,Both,both@both.example,");
        var account = desk.people("third.csv", WITHOUT_KEY, ",Both,both@both.example,");

        assertThat(account.refused()).isEqualTo(1);
        assertThat(desk.reasons(account.id())).containsExactly("2 people have this e-mail: both@both.example.");
    }

    @Test
    void a_given_name_tells_apart_who_shares_a_mailbox() {
        var pair = desk.people(
                "share.csv", WITHOUT_KEY, "Robert,Shared,home@shared.example,", "Yolanda,Shared,home@shared.example,");
        assertThat(pair.created()).isEqualTo(2);

        var later = desk.people(
                "share2.csv",
                WITHOUT_KEY,
                "Bob,Shared,home@shared.example,+44 20 7946 0556",
                "Y.,Shared,home@shared.example,+44 20 7946 0557",
                "Yolnada,Shared,home@shared.example,",
                "Quentin,Shared,home@shared.example,");

        assertThat(later.created()).isEqualTo(1);
        assertThat(desk.parties(later.id()).subList(0, 2)).isEqualTo(desk.parties(pair.id()));
        assertThat(desk.parties(later.id()).get(2))
                .isEqualTo(desk.parties(pair.id()).get(1));
    }

    @Test
    void a_mailbox_of_more_than_anybody_tells_apart_is_refused_and_never_slow() {
        var rows = IntStream.range(0, 120)
                .mapToObj(n -> "%s,Crowd,info@crowd.example,".formatted(letters(n)))
                .toList();
        var account = desk.people(
                "crowd.csv",
                Stream.concat(Stream.of(WITHOUT_KEY), rows.stream()).toArray(String[]::new));

        assertThat(account.created() + account.updated() + account.unchanged() + account.refused())
                .isEqualTo(120);
        assertThat(account.created()).isBetween(20L, 51L);
    }

    private static String letters(int n) {
        return "" + (char) ('A' + n % 26) + (char) ('a' + n * 7 % 26) + (char) ('a' + n * 11 % 26)
                + (char) ('a' + n / 26) + (char) ('a' + n * 17 % 26);
    }

    @Test
    void a_second_row_about_somebody_in_one_file_makes_no_second_person() {
        var account = desk.people(
                "doubles.csv",
                WITHOUT_KEY,
                "Ada,Double,ada@double.example,",
                "Ada,Double,ada@double.example,",
                "Ada,Double,ada@double.example,+44 20 7946 0777");

        assertThat(account.created()).isEqualTo(1);
        assertThat(account.unchanged()).isEqualTo(1);
        assertThat(account.updated()).isEqualTo(1);
        assertThat(desk.parties(account.id()).stream().distinct()).hasSize(1);
    }

    @Test
    void bad_rows_are_refused_and_can_be_put_right_and_fed_in_again() {
        var account = desk.people(
                "fixing.csv",
                WITH_KEY,
                "F1,Ada,Good,ada@fixing.example,",
                "F2,Bo,Bad,bo(at)fixing.example,",
                "F3,=cmd|' /C calc'!A0,Worse,cy-fixing.example,");
        assertThat(account.refused()).isEqualTo(2);

        String file = house.administrator()
                .get("/imports/" + account.id() + "/refused.csv")
                .body();
        assertThat(file).contains("Line,Why it was refused").contains("'=cmd|").contains("bo(at)fixing.example");

        String fixed = file.substring(1)
                .replace("bo(at)fixing.example", "bo@fixing.example")
                .replace("cy-fixing.example", "cy@fixing.example");
        var again = desk.people("fixing refused.csv", fixed);

        assertThat(again.created()).isEqualTo(2);
        assertThat(again.refused()).isZero();
        var keys = desk.people("fixing.csv", WITH_KEY, "F2,Bo,Bad,,", "F1,Ada,Good,,");
        assertThat(keys.unchanged()).isEqualTo(2);
    }

    @Test
    void a_row_that_the_database_refuses_does_not_sink_the_others() {
        String unkeepable = new Random(7)
                .ints(8_000, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var account = desk.people(
                "sinking.csv",
                WITHOUT_KEY,
                "Ada,Afloat,ada@sinking.example,",
                "Bo," + unkeepable + ",bo@sinking.example,",
                "Cy,Afloat,cy@sinking.example,");

        assertThat(account.created()).isEqualTo(2);
        assertThat(desk.reasons(account.id())).containsExactly("One of its texts is too long to be kept.");
    }

    @Test
    void a_zip_of_cards_is_one_import_of_people() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (String name : new String[] {"Ada", "Bo"}) {
                out.putNextEntry(new ZipEntry(name + ".vcf"));
                out.write(("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + " Card\r\nN:Card;" + name + ";;;\r\nEMAIL:"
                                + name + "@zipped.example\r\nEND:VCARD\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.putNextEntry(new ZipEntry("photo.jpg"));
            out.write(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        }

        var started = desk.handIn("cards.zip", zip.toByteArray(), Optional.empty());

        assertThat(started).isInstanceOf(ImportStarted.Yes.class);
        var yes = (ImportStarted.Yes) started;
        assertThat(yes.imports()).hasSize(1);
        assertThat(yes.refused()).extracting(member -> member.name()).containsExactly("photo.jpg");
        assertThat(desk.await(yes.imports().getFirst()).created()).isEqualTo(2);
    }

    @Test
    void two_imports_at_once_agree_on_who_is_who() {
        byte[] lines = (WITHOUT_KEY + "\r\n"
                        + IntStream.range(0, 3_000)
                                .mapToObj(n -> "Ada" + n + ",Once,ada" + n + "@atonce.example,")
                                .collect(Collectors.joining("\r\n")))
                .getBytes(StandardCharsets.UTF_8);

        ImportId one = desk.begin("once-a.csv", lines, ImportKind.PEOPLE);
        ImportId other = desk.begin("once-b.csv", lines, ImportKind.PEOPLE);
        var first = desk.await(one);
        var second = desk.await(other);

        assertThat(first.created() + second.created()).isEqualTo(3_000);
        assertThat(first.unchanged() + second.unchanged()).isEqualTo(3_000);
        assertThat(desk.count("select count(*) from customers.party where email like '%@atonce.example'"))
                .isEqualTo(3_000);
    }

    @Test
    void a_stopped_import_goes_on_where_it_stopped() {
        byte[] lines = (WITHOUT_KEY + "\r\n"
                        + IntStream.range(0, 5_000)
                                .mapToObj(n -> "Ada" + n + ",Stop,ada" + n + "@stopped.example,")
                                .collect(Collectors.joining("\r\n")))
                .getBytes(StandardCharsets.UTF_8);
        ImportId id = desk.begin("stopped.csv", lines, ImportKind.PEOPLE);
        var browser = house.administrator();
        browser.post("/imports/" + id + "/cancellation");
        var stopped = desk.await(id);
        if (stopped.state() == JobState.CANCELLED) {
            browser.post("/imports/" + id + "/run");
        }

        var account = desk.await(id);

        assertThat(account.state()).isEqualTo(JobState.DONE);
        assertThat(account.created()).isEqualTo(5_000);
    }
}
