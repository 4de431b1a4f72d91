package rapport.work.piece;

import java.time.ZoneOffset;
import rapport.work.repeating.Repeating;
import rapport.work.repeating.Rhythm;

/// Rules in words.
final class Repeats {
    private Repeats() {}

    static String words(String rule) {
        var repeating = new Repeating(rule, ZoneOffset.UTC);
        String how = Rhythm.of(repeating).map(Rhythm::label).orElse("By a rule of its own");
        return repeating.untilDay().map(day -> how + " until " + day).orElse(how);
    }
}
