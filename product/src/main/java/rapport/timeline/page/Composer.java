package rapport.timeline.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rapport.timeline.EmotionalState;

/// The form to write down a touch, as it is shown.
///
/// @param party    whose timeline it stands above
/// @param typed    what was typed, by field
/// @param problems what is wrong with it, by field
public record Composer(String party, String name, Map<String, String> typed, Map<String, String> problems) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static Composer fresh(String party, String name, Instant now, ZoneId zone) {
        String minute = MINUTE.format(LocalDateTime.ofInstant(now, zone).truncatedTo(ChronoUnit.MINUTES));
        return new Composer(party, name, Map.of("kind", Medium.NOTE.key(), "when", minute, "opened", minute), Map.of());
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    public List<Medium> media() {
        return Arrays.asList(Medium.values());
    }

    public List<EmotionalState> states() {
        return Arrays.asList(EmotionalState.values());
    }

    public List<String> outcomes() {
        return Tones.OUTCOMES;
    }

    public List<String> rootCauses() {
        return Tones.ROOT_CAUSES;
    }
}
