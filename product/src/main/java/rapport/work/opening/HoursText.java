package rapport.work.opening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.work.hours.OpenSpan;

/// The hours of a day as people write them: “9:00–12:30, 13:30–17:00”, and nothing for a closed day.
final class HoursText {
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:-|–|to)\\s*(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final int HOUR = 60;

    private HoursText() {}

    static String of(List<OpenSpan> spans) {
        return spans.stream()
                .map(span -> time(span.opens()) + "–" + time(span.closes()))
                .collect(Collectors.joining(", "));
    }

    /// Empty for what makes no sense, and for stretches that lie over each other.
    static Optional<List<OpenSpan>> parse(String typed) {
        List<OpenSpan> spans = new ArrayList<>();
        for (String part : typed.isBlank() ? new String[0] : typed.split("[,;]|\\band\\b", -1)) {
            Optional<OpenSpan> span = span(part.strip());
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        spans.sort(Comparator.comparingInt(OpenSpan::opens));
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).opens() < end(spans.get(i - 1))) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(spans));
    }

    private static Optional<OpenSpan> span(String part) {
        Matcher found = SPAN.matcher(part);
        if (!found.matches()) {
            return Optional.empty();
        }
        int opens = minutes(found.group(1), found.group(2));
        int closes = minutes(found.group(3), found.group(4));
        boolean known = opens >= 0 && opens < OpenSpan.DAY && closes >= 0 && opens != closes;
        return known ? Optional.of(new OpenSpan(opens, closes == 0 ? OpenSpan.DAY : closes)) : Optional.empty();
    }

    /// Of what is no time, less than none.
    private static int minutes(String hours, @Nullable String minutes) {
        int past = minutes == null ? 0 : Integer.parseInt(minutes);
        int all = Integer.parseInt(hours) * HOUR + past;
        return past < HOUR && all <= OpenSpan.DAY ? all : -1;
    }

    private static int end(OpenSpan span) {
        return span.closes() > span.opens() ? span.closes() : OpenSpan.DAY;
    }

    private static String time(int minutes) {
        return "%02d:%02d".formatted(minutes / HOUR, minutes % HOUR);
    }
}
