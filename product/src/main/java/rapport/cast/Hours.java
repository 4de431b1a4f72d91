package rapport.cast;

import java.time.LocalTime;
import java.util.SplittableRandom;

/// When in the day a touch falls, on the clock of the person, and how long it lasts.
final class Hours {

    private Hours() {}

    static LocalTime of(Touch touch, SplittableRandom dice) {
        var from = touch.unattended() ? 7 : 8;
        var minutes = touch.unattended() ? 9 * 60 + 45 : 8 * 60 + 25;
        return LocalTime.of(from, 5).plusMinutes(dice.nextInt(minutes));
    }

    static int minutes(Touch touch, SplittableRandom dice) {
        if ("NO_ANSWER".equals(touch.outcome()) || "LEFT_MESSAGE".equals(touch.outcome())) {
            return 0;
        }
        return switch (touch.channel()) {
            case "PHONE" -> dice.nextInt(3, 29);
            case "CHAT" -> dice.nextInt(4, 19);
            case "EVENT" -> dice.nextInt(10, 41);
            case "FACE_TO_FACE" -> 5 * (touch.kind().equals("VISIT") ? dice.nextInt(18, 84) : dice.nextInt(6, 20));
            default -> 0;
        };
    }
}
