package rapport.work.piece;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import rapport.work.repeating.Repeating;
import rapport.work.repeating.Rhythm;

/// Rules in words.
final class Repeats {
    private Repeats() {}

    /// @param day how a day is written
    static String words(String rule, Function<LocalDate, String> day) {
        var repeating = new Repeating(rule, ZoneOffset.UTC);
        String how = Rhythm.of(repeating).map(Rhythm::label).orElse("By a rule of its own");
        return repeating
                .untilDay()
                .map(last -> how + " until " + day.apply(last))
                .orElse(how);
    }
}
