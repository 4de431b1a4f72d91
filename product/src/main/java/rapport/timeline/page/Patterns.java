package rapport.timeline.page;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How a language writes a month, a day and a day of the week. Asking Java for the pattern of a language takes longer
/// than to write a hundred dates with it, so each is asked once.
record Patterns(DateTimeFormatter month, DateTimeFormatter day, DateTimeFormatter weekday) {
    private static final Map<Locale, Patterns> KNOWN = new ConcurrentHashMap<>();

    static Patterns of(Locale locale) {
        return KNOWN.computeIfAbsent(
                locale,
                unknown -> new Patterns(
                        pattern("yMMMM", unknown),
                        pattern("MMMd", unknown),
                        DateTimeFormatter.ofPattern("EEE", unknown)));
    }

    private static DateTimeFormatter pattern(String skeleton, Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(skeleton, IsoChronology.INSTANCE, locale);
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
