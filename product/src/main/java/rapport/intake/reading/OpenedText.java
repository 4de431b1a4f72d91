package rapport.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// Opens a text: cards or delimited rows.
final class OpenedText {

    private OpenedText() {}

    static Opened of(FileBytes file, Head head, Charset charset, ReadingChoices choices) throws IOException {
        var text = beginning(head, charset);
        var notices = new ArrayList<String>();
        if (text.indexOf('\0') >= 0) {
            notices.add("Zero characters in the text were left out.");
        }
        if (Signature.isCards(text)) {
            var known = new ReadingChoices(charset, null, null, true, null);
            return new Opened(FileFormat.CARDS, known, List.of(), new CardRows(Encoding.open(file, charset)), notices);
        }
        var dialect = DialectGuess.of(text, head.whole(), choices);
        var known = new ReadingChoices(charset, dialect.delimiter(), dialect.quote(), choices.firstRowIsHeader(), null);
        var rows = new DelimitedRows(Encoding.open(file, charset), dialect);
        return new Opened(FileFormat.DELIMITED, known, List.of(), rows, notices);
    }

    private static String beginning(Head head, Charset charset) throws IOException {
        var text = new StringBuilder();
        var chunk = new char[16 * 1024];
        try (var reader = Encoding.open(new ByteArrayInputStream(head.bytes()), charset)) {
            for (int n = reader.read(chunk); n >= 0; n = reader.read(chunk)) {
                text.append(chunk, 0, n);
            }
        }
        return text.toString();
    }
}
