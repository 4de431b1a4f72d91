package rapport.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rapport.web.Formats;

/// What speaks for and against two records being one customer, to be read and to be drawn: one bar a fact, each
/// beginning where the one before it ended.
///
/// @param prior how probable it was before anything was compared, in words
/// @param total how probable it is after all, in words: “99.7 %”
/// @param words the same in a short sentence
public record Waterfall(Bar before, List<Bar> bars, Bar after, String prior, String total, String words) {
    private static final double LEAST_WIDTH = 0.8;

    /// @param weight in plain words: “64 times likelier”
    /// @param from   where it begins, in percent of the whole width
    /// @param width  in percent
    public record Bar(
            String fact,
            String level,
            String one,
            String other,
            String weight,
            boolean speaksFor,
            double from,
            double width) {
        /// As a style sheet reads it.
        public String style() {
            return String.format(Locale.ROOT, "--from: %.1f%%; --width: %.1f%%", from, width);
        }
    }

    public static Waterfall of(MatchedPair pair, Formats formats) {
        return of(pair.reasons(), pair.priorBits(), pair.bits(), pair.probability(), pair.outcome(), formats);
    }

    /// The same of what was kept of a pair.
    public static Waterfall of(
            List<Reason> reasons, double prior, double bits, double probability, Outcome outcome, Formats formats) {
        double least = Math.min(0, Math.min(prior, bits));
        double most = Math.max(0, Math.max(prior, bits));
        double sum = prior;
        for (Reason reason : reasons) {
            sum += reason.bits();
            least = Math.min(least, sum);
            most = Math.max(most, sum);
        }
        var scale = new Scale(least, most);
        var bars = new ArrayList<Bar>();
        sum = prior;
        for (Reason reason : reasons) {
            bars.add(scale.bar(
                    reason.fact(),
                    reason.level(),
                    reason.one(),
                    reason.other(),
                    weight(reason.bits()),
                    sum,
                    sum + reason.bits()));
            sum += reason.bits();
        }
        String total = percent(probability, formats);
        return new Waterfall(
                scale.bar("Before", "", "", "", "", 0, prior),
                List.copyOf(bars),
                scale.bar("Together", "", "", "", "", 0, bits),
                odds(prior, formats),
                total,
                switch (outcome) {
                    case SAME -> "Surely the same customer";
                    case ASK -> probability < 0.5 ? "Perhaps the same customer" : "Probably the same customer";
                    case DIFFERENT -> "Hardly the same customer";
                });
    }

    /// What a weight does to the odds, in plain words.
    static String weight(double bits) {
        double times = Math.pow(2, Math.abs(bits));
        if (times < 1.15) {
            return "says nothing";
        }
        String said = times < 1_000 ? times < 10 ? oneDecimal(times) : Long.toString(Math.round(times)) : "over 1,000";
        return said + (bits > 0 ? " times likelier" : " times less likely");
    }

    private static String oneDecimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String odds(double bits, Formats formats) {
        return bits >= 0 ? "every second pair" : "one pair in " + formats.number(Math.round(Math.pow(2, -bits)) + 1);
    }

    /// Never certain.
    public static String percent(double probability, Formats formats) {
        if (probability > 0.999) {
            return "over 99.9 %";
        }
        return probability >= 0.99 || probability < 0.01
                ? oneDecimal(probability * 100) + " %"
                : formats.number(Math.round(probability * 100)) + " %";
    }

    private record Scale(double least, double most) {
        Bar bar(String fact, String level, String one, String other, String weight, double begin, double end) {
            double from = at(Math.min(begin, end));
            double width = Math.max(LEAST_WIDTH, at(Math.max(begin, end)) - from);
            return new Bar(fact, level, one, other, weight, end >= begin, Math.min(from, 100 - width), width);
        }

        private double at(double bits) {
            return most == least ? 0 : (bits - least) / (most - least) * 100;
        }
    }
}
