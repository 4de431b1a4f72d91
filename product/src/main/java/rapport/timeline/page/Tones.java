package rapport.timeline.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import rapport.timeline.EmotionalState;

/// The words that we propose for outcomes and root causes, and how good or bad a word is. Anybody may write other
/// words; they have no colour then.
final class Tones {
    static final List<String> OUTCOMES = List.of(
            "reached",
            "left message",
            "no answer",
            "agreed",
            "will think about it",
            "call back",
            "promised",
            "solved",
            "order placed",
            "refused");
    static final List<String> ROOT_CAUSES = List.of(
            "question",
            "price",
            "delivery",
            "defect",
            "invoice",
            "contract",
            "quality",
            "training",
            "spare part",
            "other");

    private static final Map<String, String> OF_OUTCOMES = Map.ofEntries(
            Map.entry("reached", "yes"),
            Map.entry("agreed", "yes"),
            Map.entry("solved", "yes"),
            Map.entry("order placed", "yes"),
            Map.entry("delivered", "yes"),
            Map.entry("will think", "ask"),
            Map.entry("will think about it", "ask"),
            Map.entry("call back", "ask"),
            Map.entry("promised", "ask"),
            Map.entry("left message", "ask"),
            Map.entry("refused", "no"));

    private static final Pattern NAME = Pattern.compile("[A-Z]{2,}(_[A-Z]+)*");

    private Tones() {}

    static String ofOutcome(String words) {
        return OF_OUTCOMES.getOrDefault(words.toLowerCase(Locale.ROOT), "");
    }

    static String of(EmotionalState state) {
        return switch (state) {
            case DELIGHTED, PLEASED -> "yes";
            case NEUTRAL -> "";
            case WORRIED, ANNOYED -> "ask";
            case ANGRY -> "no";
        };
    }

    /// A name in capitals, as programs send it, as people read it: `LEFT_MESSAGE` is “left message”.
    static String words(String text) {
        return NAME.matcher(text).matches() ? text.toLowerCase(Locale.ROOT).replace('_', ' ') : text;
    }
}
