package rapport.cast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fills the slots of a wording: names and things from the story, days counted from the day of the step.
final class Slots {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)([+-]\\d+)?}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    private Slots() {}

    static String fill(String wording, Map<String, String> things, LocalDate day) {
        var filled = SLOT.matcher(wording)
                .replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1), slot.group(2), things, day)));
        return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }

    private static String value(String name, @Nullable String offset, Map<String, String> things, LocalDate day) {
        var then = offset == null ? day : day.plusDays(Integer.parseInt(offset));
        return switch (name) {
            case "date" -> DATE.format(Almanac.workdayFrom(then));
            case "month" -> MONTH.format(then);
            case "weekday" -> WEEKDAY.format(Almanac.workdayFrom(then));
            default -> {
                var thing = things.get(name);
                if (thing == null) {
                    throw new IllegalArgumentException("Nothing fits the slot " + name);
                }
                yield thing;
            }
        };
    }
}
