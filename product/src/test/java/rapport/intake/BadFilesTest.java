package rapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.intake.mapping.ImportKind;
import rapport.jobs.JobState;
import rapport.testing.RunningRapport;

/// Files as they come from outside. Each is imported, or refused with a sentence, and none leaves anything half done.
@RunningRapport
class BadFilesTest {
    private final Desk desk;

    BadFilesTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void an_empty_file_is_refused_and_not_kept() {
        long before = desk.count("select count(*) from intake.upload");

        assertThat(refused(new byte[0])).isNotEmpty();
        assertThat(desk.count("select count(*) from intake.upload")).isEqualTo(before);
    }

    @Test
    void a_file_of_zeros_is_refused_and_not_kept() {
        long before = desk.count("select count(*) from intake.upload_piece");

        assertThat(refused(new byte[20_000_000])).isNotEmpty();
        assertThat(desk.count("select count(*) from intake.upload_piece")).isEqualTo(before);
    }

    @Test
    void a_header_alone_is_refused_or_an_import_of_nothing() {
        switch (desk.handIn("header.csv", bytes("Given name,Family name,E-mail\r\n"), Optional.of(ImportKind.PEOPLE))) {
            case ImportStarted.No(var why) -> assertThat(why).isNotEmpty();
            case ImportStarted.Yes(var imports, var refused) ->
                assertThat(desk.await(imports.getFirst()).total()).isZero();
        }
    }

    @Test
    void a_file_without_anybody_in_it_says_so() {
        assertThat(refused(bytes("Colour,Weight\r\nred,12\r\nblue,13\r\n"))).contains("No column says who somebody is");
    }

    @Test
    void utf_16_and_latin_1_keep_their_accents() {
        String text = "Given name,Family name,E-mail\r\nZoë,Müller,zoe@%s.example\r\n";
        done("utf16.csv", ("\uFEFF" + text.formatted("utf16")).getBytes(StandardCharsets.UTF_16LE));
        done("latin.csv", text.formatted("latin1").getBytes(Charset.forName("windows-1252")));

        assertThat(desk.count("select count(*) from customers.person where given = 'Zoë' and family = 'Müller'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void mixed_line_ends_and_an_unbalanced_quote_lose_no_row_silently() {
        var account = done(
                "mixed.csv",
                bytes(
                        "Given name,Family name,E-mail\nAda,Mix,ada@mixed.example\r\nBo,\"Mix,bo@mixed.example\rCy,Mix,cy@mixed.example\n"));

        assertThat(account.created() + account.refused()).isEqualTo(account.total());
        assertThat(account.created()).isPositive();
    }

    @Test
    void a_thousand_columns_are_no_trouble() {
        String header = IntStream.range(0, 1_000).mapToObj(n -> "Extra " + n).collect(Collectors.joining(","));
        String row = IntStream.range(0, 1_000).mapToObj(Integer::toString).collect(Collectors.joining(","));

        var account = done("wide.csv", bytes("E-mail," + header + "\r\nada@wide.example," + row + "\r\n"));

        assertThat(account.created()).isEqualTo(1);
    }

    @Test
    void a_cell_of_a_megabyte_refuses_its_row_only() {
        var account = done(
                "cell.csv",
                bytes("Given name,Family name,E-mail\r\nAda," + "x".repeat(1_000_000)
                        + ",ada@cell.example\r\nBo,Cell,bo@cell.example\r\n"));

        assertThat(account.created()).isEqualTo(1);
        assertThat(account.refused()).isEqualTo(1);
    }

    @Test
    void a_day_that_never_was_refuses_its_row() {
        var account = done("day.csv", bytes("Name,E-mail,Birthday\r\nAda Day,ada@day.example,31/02/1980\r\n"));

        assertThat(desk.reasons(account.id())).singleElement().asString().contains("Birthday");
    }

    @Test
    void emoji_right_to_left_and_doubled_headers_come_through() {
        var account = done(
                "odd.csv",
                bytes("Given name,Family name,E-mail,E-mail\r\nAda 🌱,عبد الله,ada@odd.example,ada2@odd.example\r\n"));

        assertThat(account.created()).isEqualTo(1);
        assertThat(desk.count("select count(*) from customers.identifier where normal like '%@odd.example'"))
                .isEqualTo(2);
    }

    private ImportAccount done(String name, byte[] bytes) {
        var account = desk.await(desk.begin(name, bytes, ImportKind.PEOPLE));
        assertThat(account.state()).isEqualTo(JobState.DONE);
        assertThat(account.created() + account.updated() + account.unchanged() + account.refused())
                .isEqualTo(account.total());
        return account;
    }

    private String refused(byte[] bytes) {
        return switch (desk.handIn("bad.csv", bytes, Optional.of(ImportKind.PEOPLE))) {
            case ImportStarted.No(var why) -> why;
            case ImportStarted.Yes _ -> "";
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
