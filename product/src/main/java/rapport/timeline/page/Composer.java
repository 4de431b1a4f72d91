package rapport.timeline.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.timeline.EmotionalState;

/// The form to write down a touch, as it is shown.
///
/// @param party    whose timeline it stands above
/// @param people   who of an organisation may have had part in it
/// @param typed    what was typed, by field
/// @param problems what is wrong with it, by field
public record Composer(
        String party, String name, List<Choice> people, Map<String, String> typed, Map<String, String> problems) {
    public record Choice(String id, String name, boolean chosen) {
        static List<Choice> of(List<Parties.Named> people, Collection<PartyId> chosen) {
            return people.stream()
                    .map(person -> new Choice(person.id().toString(), person.name(), chosen.contains(person.id())))
                    .toList();
        }
    }

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static Composer fresh(String party, String name, List<Parties.Named> people, Instant now, ZoneId zone) {
        String minute = MINUTE.format(LocalDateTime.ofInstant(now, zone).truncatedTo(ChronoUnit.MINUTES));
        return new Composer(
                party,
                name,
                Choice.of(people, List.of()),
                Map.of("kind", Medium.NOTE.key(), "when", minute, "opened", minute),
                Map.of());
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
