package rapport.expressions;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a filter as a rule.
final class FilterText {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,20})?");
    private static final Pattern MONEY = Pattern.compile("(-?[0-9]{1,30}(?:\\.[0-9]{1,20})?) ([A-Z]{3})");
    private static final Pattern PLACE = Pattern.compile("\\b(field|list|a|b|n)\\b");

    private final Vocabulary vocabulary;

    FilterText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String of(Filter filter) {
        return switch (filter) {
            case Filter.ByHand(String text) -> text;
            case Filter.Asked asked -> asked(asked);
            case Filter.Group(boolean all, List<Filter> parts) ->
                parts.isEmpty()
                        ? "true"
                        : parts.stream().map(this::part).collect(Collectors.joining(all ? " && " : " || "));
        };
    }

    private String part(Filter part) {
        String text = of(part);
        return part instanceof Filter.Asked ? text : "(" + text + ")";
    }

    private String asked(Filter.Asked asked) {
        Type type = vocabulary.find(asked.word()).map(Word::type).orElse(Type.TEXT);
        return PLACE.matcher(asked.comparison().pattern())
                .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(filled(place.group(), asked, type)));
    }

    private String filled(String place, Filter.Asked asked, Type type) {
        return switch (place) {
            case "field" -> asked.word();
            case "a" -> literal(value(asked, 0), type);
            case "b" -> literal(value(asked, 1), type);
            case "n" -> literal(value(asked, 0), Type.NUMBER);
            default ->
                asked.values().stream().map(value -> literal(value, type)).collect(Collectors.joining(", ", "[", "]"));
        };
    }

    private static String value(Filter.Asked asked, int n) {
        return asked.values().size() > n ? asked.values().get(n).strip() : "";
    }

    private static String literal(String value, Type type) {
        return switch (type) {
            case NUMBER -> NUMBER.matcher(value).matches() ? value : quoted(value);
            case MONEY -> {
                var money = MONEY.matcher(value);
                yield money.matches() ? "money(" + money.group(1) + ", \"" + money.group(2) + "\")" : quoted(value);
            }
            case DATE, MOMENT -> "date(" + quoted(value) + ")";
            case TEXT, CHOICE, YES_NO, LOCATION -> quoted(value);
        };
    }

    /// As the language reads it back, whatever is in it.
    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
