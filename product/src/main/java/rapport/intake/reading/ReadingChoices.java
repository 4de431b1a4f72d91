package rapport.intake.reading;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// How a file is to be read. What is null is found out from the file; what a person has corrected is obeyed.
///
/// @param quote the mark around cells, or [#NO_QUOTE] where quotation marks are ordinary characters
/// @param sheet the name of the sheet, for a workbook
public record ReadingChoices(
        @Nullable Charset encoding,
        @Nullable Character delimiter,
        @Nullable Character quote,
        @Nullable Boolean firstRowIsHeader,
        @Nullable String sheet) {

    public static final char NO_QUOTE = '\0';

    public static ReadingChoices detect() {
        return new ReadingChoices(null, null, null, null, null);
    }

    public ReadingChoices withEncoding(@Nullable Charset encoding) {
        return new ReadingChoices(encoding, delimiter, quote, firstRowIsHeader, sheet);
    }

    public ReadingChoices withDelimiter(@Nullable Character delimiter) {
        return new ReadingChoices(encoding, delimiter, quote, firstRowIsHeader, sheet);
    }

    public ReadingChoices withQuote(@Nullable Character quote) {
        return new ReadingChoices(encoding, delimiter, quote, firstRowIsHeader, sheet);
    }

    public ReadingChoices withFirstRowIsHeader(@Nullable Boolean firstRowIsHeader) {
        return new ReadingChoices(encoding, delimiter, quote, firstRowIsHeader, sheet);
    }

    public ReadingChoices withSheet(@Nullable String sheet) {
        return new ReadingChoices(encoding, delimiter, quote, firstRowIsHeader, sheet);
    }
}
