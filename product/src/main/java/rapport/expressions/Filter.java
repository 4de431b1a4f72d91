package rapport.expressions;

import java.util.List;

/// A rule in a form that can be put together without writing: groups of tests, of which all or any are to hold. It is
/// kept as the text of the rule, and read back from it.
public sealed interface Filter {
    Filter NONE = new Group(true, List.of());

    /// @param all whether all parts are to hold, or any
    record Group(boolean all, List<Filter> parts) implements Filter {
        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public String text(Vocabulary vocabulary) {
            return new FilterText(vocabulary).of(this);
        }
    }

    /// One test of one field.
    ///
    /// @param word   the key of the field
    /// @param values as a form sends them: texts and the keys of choices as they are, numbers with a point, days as
    ///               `2026-01-31`, amounts as `100 EUR`; a distance in kilometres before its place
    record Asked(String word, Comparison comparison, List<String> values) implements Filter {
        public Asked {
            values = List.copyOf(values);
        }

        @Override
        public String text(Vocabulary vocabulary) {
            return new FilterText(vocabulary).of(this);
        }
    }

    /// A rule that somebody has written and that no form can show.
    record ByHand(String text) implements Filter {
        @Override
        public String text(Vocabulary vocabulary) {
            return new FilterText(vocabulary).of(this);
        }
    }

    /// The text of the rule, to be kept and to be checked. What was filled in wrongly is found by the check: here it is
    /// only put into quotes, so that it cannot mean anything else.
    String text(Vocabulary vocabulary);

    /// Reads what [#text] has written, and whatever happens to look like it. Everything else is [ByHand].
    static Filter read(String text, Vocabulary vocabulary) {
        return text.isBlank() ? NONE : new FilterReading(vocabulary).read(text);
    }
}
