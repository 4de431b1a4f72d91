package rapport.cast;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a touch is like, apart from who, when and what about, as the scripts write it:
/// `phone.call > reached worried price`.
record Touch(
        String channel,
        String kind,
        String direction,
        @Nullable String outcome,
        String mood,
        @Nullable String cause) {

    static Touch parse(String medium, String arrow, String outcome, String mood, String cause) {
        var dot = medium.indexOf('.');
        var direction = switch (arrow) {
            case "<" -> "INBOUND";
            case ">" -> "OUTBOUND";
            case "=" -> "INTERNAL";
            default -> throw new IllegalArgumentException("No direction " + arrow);
        };
        return new Touch(
                capitals(medium.substring(0, dot)),
                capitals(medium.substring(dot + 1)),
                direction,
                outcome.equals("none") ? null : capitals(outcome),
                capitals(mood),
                cause.equals("-") ? null : capitals(cause));
    }

    /// Whether a machine of ours had it, and none of us.
    boolean unattended() {
        return channel.equals("WEB") || channel.equals("KIOSK");
    }

    private static String capitals(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
