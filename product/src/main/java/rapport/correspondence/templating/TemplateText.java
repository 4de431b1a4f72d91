package rapport.correspondence.templating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with fields: `Dear {{person.given_name|Sir or Madam}}`. What stands behind the stroke is written where the
/// field is empty. What is filled in is never read as a field again.
public record TemplateText(String text) {
    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}|]*)(?:\\|([^{}]*))?}}");
    private static final String OPEN = "{{";

    /// @param missing the fields that are empty and have nothing to stand in for them: they stay as they are written
    public record Filled(String text, List<String> missing) {}

    /// In their order.
    public Set<String> fields() {
        var fields = new LinkedHashSet<String>();
        FIELD.matcher(text).results().forEach(found -> fields.add(found.group(1).strip()));
        return fields;
    }

    /// Whether some braces open no field.
    public boolean isBroken() {
        return FIELD.matcher(text).replaceAll("").contains(OPEN);
    }

    /// Whether something is to be filled in still.
    public boolean isOpen() {
        return FIELD.matcher(text).find();
    }

    public Filled filled(Map<String, String> values) {
        var missing = new ArrayList<String>();
        String filled =
                FIELD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values, missing)));
        return new Filled(filled, missing);
    }

    private static String value(MatchResult found, Map<String, String> values, List<String> missing) {
        String field = found.group(1).strip();
        String value = values.getOrDefault(field, "").strip();
        if (!value.isEmpty()) {
            return value;
        }
        if (found.group(2) != null) {
            return found.group(2).strip();
        }
        missing.add(field);
        return found.group();
    }
}
