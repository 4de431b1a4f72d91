package rapport.timeline.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customfields.AskedField;
import rapport.timeline.EmotionalState;
import rapport.timeline.InteractionField;

/// The form to write down a touch, as it is shown.
///
/// @param party    whose timeline it stands above
/// @param people   who of an organisation may have had part in it
/// @param typed    what was typed, by field
/// @param open     what the viewer may fill in that a role may close
/// @param own      the fields of the company that the viewer may fill in
/// @param problems what is wrong with it, by field
public record Composer(
        String party,
        String name,
        List<Choice> people,
        Map<String, String> typed,
        Set<InteractionField> open,
        List<AskedField> own,
        Map<String, String> problems) {
    public record Choice(String id, String name, boolean chosen) {
        static List<Choice> of(List<Parties.Named> people, Collection<PartyId> chosen) {
            return people.stream()
                    .map(person -> new Choice(person.id().toString(), person.name(), chosen.contains(person.id())))
                    .toList();
        }
    }

    public boolean asks(InteractionField field) {
        return open.contains(field);
    }

    /// Where words may not be written, a subject is all there is.
    public boolean asksWords() {
        return asks(InteractionField.TEXT);
    }

    /// Of the fields of the company those that are needed, and those that say something or have to be put right.
    public List<AskedField> ownAtHand() {
        return own.stream().filter(this::isAtHand).toList();
    }

    public List<AskedField> ownBesides() {
        return own.stream().filter(field -> !isAtHand(field)).toList();
    }

    private boolean isAtHand(AskedField field) {
        return field.required()
                || !field.input().value().isEmpty()
                || !problem(field.input().name()).isEmpty();
    }

    public boolean hasMore() {
        return asks(InteractionField.FEELING)
                || asks(InteractionField.OUTCOME)
                || !ownBesides().isEmpty();
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
