package rapport.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.intake.reading.HandedIn.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardReadingTest {

    @Test
    void a_card_becomes_a_row_with_named_columns() {
        var card = first(text("""
                BEGIN:VCARD
                VERSION:4.0
                FN:Dr. Anna Köhler
                N:Köhler;Anna;Maria;Dr.;MBA
                ORG:ACME;Sales
                BDAY:19800229
                EMAIL;TYPE=work:anna@example.org
                EMAIL;TYPE=home:a@example.com
                TEL;TYPE="cell,voice";VALUE=uri:tel:+49-170-1234567
                ADR;TYPE=work:;;Markt 1;Bonn;NRW;53111;Germany
                NOTE:likes
                  tea
                END:VCARD
                """));
        assertThat(card)
                .containsEntry("Full name", "Dr. Anna Köhler")
                .containsEntry("Given name", "Anna")
                .containsEntry("Family name", "Köhler")
                .containsEntry("Organisation", "ACME")
                .containsEntry("Department", "Sales")
                .containsEntry("Birthday", "1980-02-29")
                .containsEntry("E-mail type", "work")
                .containsEntry("E-mail 2", "a@example.com")
                .containsEntry("Phone", "+49-170-1234567")
                .containsEntry("Street", "Markt 1")
                .containsEntry("Postcode", "53111")
                .containsEntry("Note", "likes tea");
    }

    @Test
    void the_quoted_printable_names_of_old_phones_are_understood() {
        var card = first(text("BEGIN:VCARD\r\nVERSION:2.1\r\n"
                + "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=B6hler;=\r\nAnna\r\nTEL;CELL:123\r\nEND:VCARD\r\n"));
        assertThat(card)
                .containsEntry("Family name", "Köhler")
                .containsEntry("Given name", "Anna")
                .containsEntry("Phone type", "cell");
    }

    @Test
    void what_does_not_fit_into_the_columns_stands_in_the_note() {
        var card = new StringBuilder("BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nNOTE:hello\n");
        for (int i = 1; i <= 7; i++) {
            card.append("EMAIL:a").append(i).append("@example.org\n");
        }
        var file = text(card + "END:VCARD\n");
        assertThat(first(file).get("Note"))
                .isEqualTo("hello\nMore e-mail: a6@example.org\nMore e-mail: a7@example.org");
        assertThat(HandedIn.table(file).notices()).hasSize(1);
    }

    @Test
    void a_damaged_card_costs_only_itself() {
        var file = text("BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nBEGIN:VCARD\nVERSION:3.0\nFN:Zoë\nEND:VCARD\nrubbish\n"
                + "BEGIN:VCARD\nVERSION:3.0\nFN:Tom\nEND:VCARD\nBEGIN:VCARD\nFN:Max\n");
        assertThat(HandedIn.cells(file)).extracting(cells -> cells.getFirst()).containsExactly("Zoë", "Tom");
        assertThat(HandedIn.broken(file)).extracting(ReadRow.Broken::number).containsExactly(1L, 8L, 13L);
    }

    @Test
    void a_picture_of_ten_megabytes_does_not_keep_a_card_from_being_read() {
        var line = " " + "A".repeat(75) + "\r\n";
        var file = text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n"
                + line.repeat(130_000) + "EMAIL:anna@example.org\r\nEND:VCARD\r\n");
        assertThat(first(file)).containsEntry("E-mail", "anna@example.org");
    }

    @Test
    void cards_in_a_western_encoding_keep_their_umlauts() {
        var file = text("BEGIN:VCARD\nVERSION:3.0\nFN:Jürgen Müller\nEND:VCARD\n", StandardCharsets.ISO_8859_1);
        assertThat(first(file)).containsEntry("Full name", "Jürgen Müller");
    }

    @Test
    void every_card_file_of_the_corpus_is_read_or_refused_with_a_reason() throws IOException {
        try (var files = Files.list(Corpus.folder("import-vcard"))) {
            for (var path : files.sorted().toList()) {
                var file = HandedIn.path(path);
                if (HandedIn.inspect(file) instanceof Inspected.Unreadable(var reason)) {
                    System.out.println("  " + file.name() + ": " + reason);
                    assertThat(file.name()).isIn("jcard-example.json", "libical_user-cal.vcf", "rfc6351-example.xml");
                } else {
                    assertThat(HandedIn.broken(file)).as(file.name()).isEmpty();
                }
            }
        }
    }

    private static Map<String, String> first(HandedIn file) {
        var header = HandedIn.table(file).header();
        var cells = HandedIn.cells(file).getFirst();
        var card = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            card.put(header.get(i), cells.get(i));
        }
        return card;
    }
}
