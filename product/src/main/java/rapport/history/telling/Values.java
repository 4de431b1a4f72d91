package rapport.history.telling;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import rapport.web.Formats;
import tools.jackson.databind.JsonNode;

/// Writes values as the screens do: dates in the viewer's way, lists in one line, yes and no.
final class Values {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d:\\d\\d");

    private Values() {}

    static String readable(JsonNode value, String told, Formats formats) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "no";
        }
        if (DATE.matcher(told).matches()) {
            return formats.date(LocalDate.parse(told));
        }
        return MOMENT.matcher(told).matches()
                ? formats.dateTime(OffsetDateTime.parse(told).toInstant())
                : told;
    }
}
