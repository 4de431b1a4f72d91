package rapport.listing.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapport.expressions.Comparison;
import rapport.expressions.Filter;
import rapport.expressions.Type;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;

/// Reads a filter from the fields of the builder. A field's name ends with the place of its test
/// or group: `word.1.0` is the first test of the second part.
record FilterForm(Vocabulary vocabulary, Map<String, String[]> fields) {
    static final int MOST_PARTS = 50;

    Filter read() {
        return group("");
    }

    private Filter group(String place) {
        List<Filter> parts = new ArrayList<>();
        for (int n = 0; n < MOST_PARTS; n++) {
            String part = place + "." + n;
            if (fields.containsKey("word" + part)) {
                parts.add(asked(part));
            } else if (fields.containsKey("join" + part)) {
                parts.add(group(part));
            }
        }
        return new Filter.Group(!value("join" + place).equals("any"), parts);
    }

    private Filter asked(String place) {
        var word = vocabulary
                .find(value("word" + place))
                .orElseGet(() -> vocabulary.words().getFirst());
        var known = Comparison.of(word).stream()
                .filter(one -> one.name().equals(value("is" + place)))
                .findFirst();
        return known.<Filter>map(
                        comparison -> new Filter.Asked(word.key(), comparison, values(place, word, comparison)))
                .orElseGet(() -> begun(word));
    }

    /// A test of which nothing but the field is chosen yet.
    static Filter.Asked begun(Word word) {
        var offered = Comparison.of(word);
        Comparison likely = switch (word.type()) {
            case TEXT -> Comparison.CONTAINS;
            case NUMBER, MONEY -> Comparison.IS_AT_LEAST;
            case DATE, MOMENT -> Comparison.IN_THE_LAST;
            case CHOICE -> Choices.areFew(word) ? Comparison.IS_ONE_OF : Comparison.IS;
            case YES_NO -> Comparison.IS_YES;
            case LOCATION -> Comparison.IS_WITHIN;
        };
        return new Filter.Asked(word.key(), offered.contains(likely) ? likely : offered.getFirst(), List.of());
    }

    private List<String> values(String place, Word word, Comparison comparison) {
        var given =
                Stream.of(fields.getOrDefault("value" + place, new String[0])).map(String::strip);
        boolean listed = comparison.asks() == Comparison.Asks.SEVERAL && word.type() == Type.TEXT;
        return (listed ? given.flatMap(text -> Arrays.stream(text.split(","))).map(String::strip) : given)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String value(String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
