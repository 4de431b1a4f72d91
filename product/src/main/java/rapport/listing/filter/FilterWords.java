package rapport.listing.filter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import rapport.expressions.Comparison;
import rapport.expressions.Filter;
import rapport.expressions.Option;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;
import rapport.web.Formats;

/// Says a filter as people would: “Last contact in the last 90 days”.
record FilterWords(Vocabulary vocabulary, Formats formats) {

    /// A test in three pieces, or a rule in one.
    public record Said(String field, String comparison, String value) {
        public String sentence() {
            return (field + " " + comparison + " " + value).strip().replaceAll(" +", " ");
        }
    }

    Said say(Filter filter) {
        return switch (filter) {
            case Filter.Asked asked -> asked(asked);
            case Filter.Group group -> new Said(inBrackets(group), "", "");
            case Filter.ByHand(String text) -> new Said("Rule", "", text);
        };
    }

    private String inBrackets(Filter.Group group) {
        return group.parts().stream()
                .map(part -> part instanceof Filter.Group inner
                        ? "(" + inBrackets(inner) + ")"
                        : say(part).sentence())
                .collect(Collectors.joining(group.all() ? " and " : " or "));
    }

    private Said asked(Filter.Asked asked) {
        Word word = vocabulary.find(asked.word()).orElse(null);
        String field = word == null ? asked.word() : word.label();
        Comparison comparison = asked.comparison();
        if (comparison.asks() == Comparison.Asks.DAYS) {
            return new Said(field, comparison.label().replace("…", value(asked, 0)), "");
        }
        if (comparison.asks() == Comparison.Asks.DISTANCE) {
            return new Said(field, comparison.label().replace("…", value(asked, 0)), value(asked, 1));
        }
        List<String> values = asked.values().stream()
                .map(value -> word == null ? value : value(word, value))
                .toList();
        String joined = String.join(comparison.asks() == Comparison.Asks.TWO ? " and " : ", ", values);
        return new Said(field, comparison.label(), joined);
    }

    private static String value(Filter.Asked asked, int n) {
        return asked.values().size() > n ? asked.values().get(n) : "…";
    }

    private String value(Word word, String value) {
        return switch (word.type()) {
            case CHOICE ->
                word.options().stream()
                        .filter(option -> option.key().equals(value))
                        .map(Option::label)
                        .findFirst()
                        .orElse(value);
            case DATE, MOMENT -> date(value);
            case TEXT, NUMBER, MONEY, YES_NO, LOCATION -> value;
        };
    }

    private String date(String value) {
        try {
            return formats.date(LocalDate.parse(value));
        } catch (DateTimeParseException notADay) {
            return value;
        }
    }
}
