package rapport.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.intake.reading.HandedIn.broken;
import static rapport.intake.reading.HandedIn.cells;
import static rapport.intake.reading.HandedIn.reason;
import static rapport.intake.reading.HandedIn.rows;
import static rapport.intake.reading.HandedIn.table;
import static rapport.intake.reading.HandedIn.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedReadingTest {

    private static final String CUSTOMERS = """
            Name,E-mail,City
            Anna Köhler,anna@example.org,Bonn
            José Núñez,jose@example.org,Málaga
            """;
    private static final List<List<String>> CUSTOMER_ROWS = List.of(
            List.of("Anna Köhler", "anna@example.org", "Bonn"), List.of("José Núñez", "jose@example.org", "Málaga"));

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|', '^', '~', ':'})
    void any_usual_delimiter_is_found(char delimiter) {
        var file = text(CUSTOMERS.replace(',', delimiter));
        assertThat(table(file).choices().delimiter()).isEqualTo(delimiter);
        assertThat(table(file).header()).containsExactly("Name", "E-mail", "City");
        assertThat(cells(file)).isEqualTo(CUSTOMER_ROWS);
    }

    @Test
    void blanks_keep_cells_apart_where_nothing_else_does() {
        assertThat(cells(text("id name city\n1 Anna Bonn\n2 José Málaga\n")))
                .containsExactly(List.of("1", "Anna", "Bonn"), List.of("2", "José", "Málaga"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "windows-1252",
                "ISO-8859-1",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-16",
                "x-UTF-16LE-BOM",
                "X-UTF-32BE-BOM",
                "X-UTF-32LE-BOM"
            })
    void umlauts_survive_every_usual_encoding(String charset) {
        assertThat(cells(text(CUSTOMERS, Charset.forName(charset)))).isEqualTo(CUSTOMER_ROWS);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() {
        assertThat(table(text("\uFEFF" + CUSTOMERS)).header().getFirst()).isEqualTo("Name");
    }

    @Test
    void russian_and_japanese_encodings_are_recognised() {
        var russian = "Имя;Город\nАнна Петрова;Москва\nИван Сидоров;Санкт-Петербург\nМария Иванова;Новосибирск\n";
        assertThat(cells(text(russian, Charset.forName("windows-1251"))).getFirst())
                .containsExactly("Анна Петрова", "Москва");
        var japanese = "名前,都市\n田中さくらです,東京都のとなり\n鈴木たろうです,大阪のまちなか\n";
        assertThat(cells(text(japanese, Charset.forName("Shift_JIS"))).getFirst())
                .containsExactly("田中さくらです", "東京都のとなり");
    }

    @Test
    void a_file_glued_from_two_encodings_keeps_both_kinds_of_umlauts() {
        var filler = "Jürgen,juergen@example.org,Köln\n".repeat(40);
        var first = ("Name,E-mail,City\n" + filler).getBytes(StandardCharsets.UTF_8);
        var second = "Zoë,zoe@example.org,Münster\n".getBytes(StandardCharsets.ISO_8859_1);
        var glued = new byte[first.length + second.length];
        System.arraycopy(first, 0, glued, 0, first.length);
        System.arraycopy(second, 0, glued, first.length, second.length);
        assertThat(cells(new HandedIn("glued.csv", glued)).getLast())
                .containsExactly("Zoë", "zoe@example.org", "Münster");
    }

    @Test
    void an_accent_far_down_the_file_still_tells_the_encoding() {
        var file =
                text("Name,City\n" + "Anna,Bonn\n".repeat(60_000) + "Zoë,Münster\n", Charset.forName("windows-1252"));
        assertThat(table(file).choices().encoding()).isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void line_ends_of_all_kinds_may_be_mixed() {
        assertThat(cells(text("a,b\r1,2\n3,4\r\n5,6")))
                .containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5", "6"));
    }

    @Test
    void a_quoted_cell_may_hold_delimiters_marks_and_line_ends() {
        var file = text("Name,Note\n\"Köhler, Anna\",\"said \"\"yes\"\"\non Monday\"\nJosé,none\n");
        assertThat(cells(file))
                .containsExactly(List.of("Köhler, Anna", "said \"yes\"\non Monday"), List.of("José", "none"));
        assertThat(rows(file).getLast().number()).isEqualTo(4);
    }

    @Test
    void a_backslash_may_protect_a_quotation_mark() {
        var file = text("Name,Size\n\"Table, 48\\\" round\",1\n\"Chair, 12\\\"\",2\n");
        assertThat(cells(file)).containsExactly(List.of("Table, 48\" round", "1"), List.of("Chair, 12\"", "2"));
    }

    @Test
    void apostrophes_may_enclose_cells() {
        var file = text("Name,Note\n'Köhler, Anna','it''s fine'\n'Núñez, José','ok'\n");
        assertThat(table(file).choices().quote()).isEqualTo('\'');
        assertThat(cells(file).getFirst()).containsExactly("Köhler, Anna", "it's fine");
    }

    @Test
    void an_apostrophe_in_a_name_is_no_quotation_mark() {
        assertThat(cells(text("Name,City\nO'Brien,Dublin\nD'Angelo,Rome\n"))).contains(List.of("O'Brien", "Dublin"));
    }

    @Test
    void a_person_may_say_that_marks_are_ordinary_characters() {
        var file = text("Name,Size\n\"A,1\n\"B,2\n");
        var choices = table(file).choices().withQuote(ReadingChoices.NO_QUOTE);
        assertThat(rows(file, choices))
                .containsExactly(new ReadRow.Cells(2, List.of("\"A", "1")), new ReadRow.Cells(3, List.of("\"B", "2")));
    }

    @Test
    void an_unbalanced_quote_does_not_swallow_the_rest_of_the_file() {
        var file = text("Name,City\nAnna,Bonn\n\"José,Málaga\nZoë,Münster\n" + "Max,Köln\n".repeat(1000));
        assertThat(cells(file)).hasSize(1003).contains(List.of("\"José", "Málaga"), List.of("Zoë", "Münster"));
    }

    @Test
    void an_unbalanced_quote_that_spoils_its_line_is_reported_with_its_number() {
        assertThat(broken(text("a,b\n1,2\n\"x\n3,4\n")))
                .containsExactly(new ReadRow.Broken(
                        3, "\"x", "A quotation mark on this line is opened but not closed where a cell ends."));
    }

    @Test
    void titles_above_the_header_are_left_out_and_mentioned() {
        var file = text("Customer report\n\nGenerated,,\nName,E-mail,City\nAnna,anna@example.org,Bonn\n");
        assertThat(table(file).header()).containsExactly("Name", "E-mail", "City");
        assertThat(table(file).notices()).containsExactly("Lines above the table were left out: 2.");
        assertThat(rows(file)).containsExactly(new ReadRow.Cells(5, List.of("Anna", "anna@example.org", "Bonn")));
    }

    @Test
    void the_line_with_which_excel_names_the_delimiter_is_obeyed() {
        var file = text("sep=;\nName;Price\nHat, red;1,50\nCoat, blue;99,00\n");
        assertThat(table(file).choices().delimiter()).isEqualTo(';');
        assertThat(cells(file)).containsExactly(List.of("Hat, red", "1,50"), List.of("Coat, blue", "99,00"));
    }

    @Test
    void decimal_commas_do_not_pass_for_delimiters() {
        assertThat(cells(text("Item;Price;Tax\nHat;1,50;0,29\nCoat;99,00;18,81\n")))
                .contains(List.of("Hat", "1,50", "0,29"));
    }

    @Test
    void remarks_below_the_table_are_no_rows_of_it() {
        var file = text("Name,E-mail,City\nAnna,a@example.org,Bonn\nEnd of report\n\nPrinted by Max\n");
        assertThat(cells(file)).hasSize(1);
        assertThat(broken(file)).extracting(ReadRow.Broken::number).containsExactly(3L, 5L);
    }

    @Test
    void short_rows_are_filled_up_and_long_rows_keep_all_their_cells() {
        var file = text("a,b,c\n1,2\n1,2,3,,\n1,2,3,4\n1,2,3\n1,2,3\n");
        assertThat(cells(file)).startsWith(List.of("1", "2", ""), List.of("1", "2", "3"), List.of("1", "2", "3", "4"));
    }

    @Test
    void a_doubled_delimiter_does_not_move_the_other_cells() {
        var file = text("Day,Pieces,Item,Note\n" + "2024-01-02,3,Hat,\n".repeat(20)
                + "2024-01-03,,4,Coat,\n2024-01-04,5,Hat,x,y\n");
        assertThat(cells(file))
                .endsWith(List.of("2024-01-03", "4", "Coat", ""), List.of("2024-01-04", "5", "Hat", "x", "y"));
    }

    @Test
    void columns_without_a_name_or_with_the_same_name_can_be_told_apart() {
        var table = table(text("E-mail,Name,e-mail,\na@example.org,Anna,b@example.org,x\n"));
        assertThat(table.header()).containsExactly("E-mail", "Name", "e-mail (2)", "Column 4");
        assertThat(table.notices()).hasSize(2);
    }

    @Test
    void a_file_without_header_gets_numbered_columns_and_keeps_its_first_row() {
        var file = text("Anna,anna@example.org,2024-01-02\nJosé,jose@example.org,2024-01-03\n");
        assertThat(table(file).headerFound()).isFalse();
        assertThat(table(file).header()).containsExactly("Column 1", "Column 2", "Column 3");
        assertThat(cells(file)).hasSize(2);
    }

    @Test
    void a_person_may_correct_what_was_found_out_about_the_header() {
        var file = text(CUSTOMERS);
        assertThat(rows(file, table(file).choices().withFirstRowIsHeader(false)))
                .hasSize(3);
    }

    @Test
    void a_header_that_comes_again_between_the_rows_is_no_row() {
        assertThat(cells(text(CUSTOMERS + CUSTOMERS))).hasSize(4);
    }

    @Test
    void a_single_column_is_a_table_too() {
        assertThat(cells(text("E-mail\na@example.org\nb@example.org\n")))
                .containsExactly(List.of("a@example.org"), List.of("b@example.org"));
    }

    @Test
    void a_header_alone_is_a_table_without_rows() {
        assertThat(table(text("Name,E-mail\n"))).satisfies(table -> {
            assertThat(table.header()).containsExactly("Name", "E-mail");
            assertThat(table.sample()).isEmpty();
        });
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(reason(text(""))).startsWith("The file is empty.");
        assertThat(reason(text(" \n \n"))).startsWith("The file holds nothing but blanks.");
    }

    @Test
    void a_thousand_columns_are_fine_and_three_thousand_are_refused() {
        assertThat(table(text(columns(1000))).header()).hasSize(1000);
        assertThat(reason(text(columns(3000)))).startsWith("The table has more than 2,000 columns.");
    }

    private static String columns(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i).collect(Collectors.joining(",")) + "\n"
                + "1,".repeat(count - 1) + "1\n";
    }

    @Test
    void a_cell_of_one_megabyte_is_read_and_a_longer_one_reported() {
        var file = text("a,b\n1," + "x".repeat(1_000_000) + "\n2," + "y".repeat(1_100_000) + "\n3,\""
                + "z".repeat(6_000_000) + "\"\n4,d\n");
        assertThat(cells(file)).extracting(List::getFirst).containsExactly("1", "4");
        assertThat(broken(file)).extracting(ReadRow.Broken::number).containsExactly(3L, 4L);
    }

    @Test
    void zero_characters_are_left_out() {
        assertThat(cells(text("Name,City\nAn\0na,Bonn\nJosé,\0\n")))
                .containsExactly(List.of("Anna", "Bonn"), List.of("José", ""));
    }

    @Test
    void the_sample_shows_the_first_fifty_rows() {
        assertThat(table(text("a,b\n" + "1,2\n".repeat(80))).sample()).hasSize(50);
    }

    @Test
    void reading_goes_on_at_any_row_as_if_it_had_never_stopped() throws Exception {
        var file = text("a,b\n"
                + IntStream.range(0, 500)
                        .mapToObj(i -> i % 7 == 0 ? "\"" + i + ",broken\n" : i + ",\"two\nlines\"\n")
                        .collect(Collectors.joining()));
        var all = rows(file);
        try (var reader = RowReader.open(file, table(file).choices())) {
            reader.skip(300);
            assertThat(reader).toIterable().containsExactlyElementsOf(all.subList(300, all.size()));
        }
    }
}
