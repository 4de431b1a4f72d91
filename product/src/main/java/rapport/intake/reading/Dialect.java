package rapport.intake.reading;

import org.jspecify.annotations.Nullable;

/// How the cells of a text are kept apart.
///
/// @param quote the mark around cells, [ReadingChoices#NO_QUOTE] for none
/// @param escape the mark before a quotation mark within a cell, where it is not doubled instead; else null
/// @param padded whether a blank follows each delimiter and belongs to no cell
/// @param skipFirstLine whether the first line only names the delimiter (`sep=;`)
/// @param width how many cells a row usually has; 0 when not known
record Dialect(
        char delimiter, char quote, @Nullable Character escape, boolean padded, boolean skipFirstLine, int width) {

    static Dialect of(char delimiter, char quote) {
        return new Dialect(delimiter, quote, null, false, false, 0);
    }

    boolean quotes() {
        return quote != ReadingChoices.NO_QUOTE;
    }

    boolean escapes(int character) {
        return escape != null && escape == character;
    }

    Dialect withEscape(@Nullable Character escape) {
        return new Dialect(delimiter, quote, escape, padded, skipFirstLine, width);
    }

    Dialect withWidth(int width) {
        return new Dialect(delimiter, quote, escape, padded, skipFirstLine, width);
    }

    Dialect withPadded(boolean padded) {
        return new Dialect(delimiter, quote, escape, padded, skipFirstLine, width);
    }

    Dialect withSkipFirstLine(boolean skipFirstLine) {
        return new Dialect(delimiter, quote, escape, padded, skipFirstLine, width);
    }

    /// What a quoted cell says, without its marks.
    String unescaped(String quoted) {
        var plain = quoted.replace("" + quote + quote, "" + quote);
        return escape == null
                ? plain
                : quoted.replace("" + quote + quote, "" + quote)
                        .replace("" + escape + quote, "" + quote)
                        .replace("" + escape + escape, "" + escape);
    }
}
