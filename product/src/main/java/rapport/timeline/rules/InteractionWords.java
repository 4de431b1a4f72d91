package rapport.timeline.rules;

import static rapport.timeline.db.Tables.INTERACTION;
import static rapport.timeline.db.Tables.PARTICIPATION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.expressions.Option;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.EmotionalState;
import rapport.timeline.InteractionField;
import rapport.timeline.InteractionKind;
import rapport.timeline.TimelineKinds;

/// What rules can say of the interactions with a customer, one by one.
@Component
class InteractionWords implements VocabularyPart {
    static final String KIND = "interactions";

    /// What stands with the touch itself. For anything else the interaction has to be opened.
    static final Set<String> AT_HAND = Set.of("when", "channel");

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Word> words(Rights rights) {
        if (!rights.may(TimelineKinds.INTERACTION, Right.READ)) {
            return List.of();
        }
        var words = new ArrayList<>(List.of(
                Word.moment("when", "When", PARTICIPATION.OCCURRED_AT),
                Word.choice("channel", "Channel", PARTICIPATION.CHANNEL, options(Channel.values(), Channel::label)),
                Word.choice(
                        "kind", "Kind", INTERACTION.KIND, options(InteractionKind.values(), InteractionKind::label)),
                Word.choice(
                        "direction", "Direction", INTERACTION.DIRECTION, options(Direction.values(), Direction::label)),
                Word.text("subject", "Subject", INTERACTION.SUBJECT),
                Word.number("minutes", "Minutes", INTERACTION.MINUTES),
                Word.text("colleague", "Colleague", INTERACTION.COLLEAGUE)));
        if (!rights.hides(InteractionField.TEXT.asKindField())) {
            words.add(Word.text("text", "Text", INTERACTION.BODY));
        }
        if (!rights.hides(InteractionField.OUTCOME.asKindField())) {
            words.add(Word.text("outcome", "Outcome", INTERACTION.OUTCOME));
            words.add(Word.text("root_cause", "What lay behind it", INTERACTION.ROOT_CAUSE));
        }
        if (!rights.hides(InteractionField.FEELING.asKindField())) {
            words.add(Word.choice(
                    "feeling",
                    "How they felt",
                    INTERACTION.EMOTIONAL_STATE,
                    options(EmotionalState.values(), EmotionalState::label)));
        }
        return words;
    }

    private static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), label.apply(value)))
                .toList();
    }
}
