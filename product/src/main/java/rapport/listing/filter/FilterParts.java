package rapport.listing.filter;

import java.util.ArrayList;
import java.util.List;
import rapport.expressions.Comparison;
import rapport.expressions.Filter;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;

/// A filter as the builder shows it.
public sealed interface FilterParts {
    /// @param place where it stands, such as `.1.0`; empty for the whole
    record Group(String place, boolean all, List<FilterParts> parts) implements FilterParts {}

    /// @param kind what is to be filled in: `none`, `text`, `number`, `date`, `days`, `distance`, `pick`, `tick`
    record Asked(
            String place,
            String word,
            List<Choice> words,
            List<Choice> comparisons,
            String kind,
            boolean two,
            List<String> values,
            List<Choice> options)
            implements FilterParts {
        /// The comparisons that ask for as many values as this one.
        public List<Choice> alike() {
            var chosen = comparisons.stream().filter(Choice::chosen).findFirst();
            return comparisons.stream()
                    .filter(one -> chosen.isEmpty() || asks(one) == asks(chosen.get()))
                    .toList();
        }

        private static Comparison.Asks asks(Choice comparison) {
            return Comparison.valueOf(comparison.key()).asks();
        }

        public String value(int n) {
            return values.size() > n ? values.get(n) : "";
        }
    }

    record Choice(String key, String label, boolean chosen) {}

    static FilterParts of(Filter filter, Vocabulary vocabulary) {
        return of(filter, "", vocabulary);
    }

    static FilterParts of(Filter filter, String place, Vocabulary vocabulary) {
        return switch (filter) {
            case Filter.Group group -> {
                List<FilterParts> parts = new ArrayList<>();
                for (Filter part : group.parts()) {
                    parts.add(of(part, place + "." + parts.size(), vocabulary));
                }
                yield new Group(place, group.all(), parts);
            }
            case Filter.Asked asked -> asked(asked, place, vocabulary);
            case Filter.ByHand _ -> new Group(place, true, List.of());
        };
    }

    private static FilterParts asked(Filter.Asked asked, String place, Vocabulary vocabulary) {
        Word word = vocabulary.find(asked.word()).orElseThrow();
        return new Asked(
                place,
                word.key(),
                vocabulary.words().stream()
                        .map(one -> new Choice(one.key(), one.label(), one.key().equals(word.key())))
                        .toList(),
                Comparison.of(word).stream()
                        .map(one -> new Choice(one.name(), one.label(), one == asked.comparison()))
                        .toList(),
                kind(word, asked.comparison()),
                asked.comparison().asks() == Comparison.Asks.TWO,
                word.type() == Type.TEXT && asked.comparison().asks() == Comparison.Asks.SEVERAL
                        ? List.of(String.join(", ", asked.values()))
                        : asked.values(),
                word.options().stream()
                        .map(option -> new Choice(option.key(), option.label(), isChosen(option, asked)))
                        .toList());
    }

    private static boolean isChosen(Option option, Filter.Asked asked) {
        return asked.values().contains(option.key()) || asked.values().contains(option.label());
    }

    private static String kind(Word word, Comparison comparison) {
        return switch (comparison.asks()) {
            case NOTHING -> "none";
            case DAYS -> "days";
            case DISTANCE -> "distance";
            case SEVERAL -> word.type() == Type.CHOICE ? Choices.areFew(word) ? "tick" : "pick several" : "text";
            case ONE, TWO ->
                switch (word.type()) {
                    case CHOICE -> "pick";
                    case DATE, MOMENT -> "date";
                    case NUMBER -> "number";
                    case TEXT, MONEY, YES_NO, LOCATION -> "text";
                };
        };
    }
}
