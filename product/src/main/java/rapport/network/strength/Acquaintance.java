package rapport.network.strength;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rapport.web.Formats;

/// How well one of us knows a party, and from what.
///
/// @param colleague by the name of the day on which it was written down
/// @param strength  see [Strength]
public record Acquaintance(
        String colleague, double strength, int meetings, int calls, int messages, int others, Instant lastAt) {

    public int percent() {
        return (int) Math.round(100 * strength);
    }

    /// “3 meetings and 12 calls, the last 9 days ago”.
    public String explained(Formats formats, Instant now) {
        var parts = new ArrayList<String>();
        count(parts, meetings, "meeting", formats);
        count(parts, calls, "call", formats);
        count(parts, messages, "message", formats);
        count(parts, others, "other touch", "other touches", formats);
        boolean once = meetings + calls + messages + others == 1;
        return listed(parts) + (once ? ", " : ", the last ") + formats.ago(lastAt, now);
    }

    private static void count(List<String> parts, int number, String one, Formats formats) {
        count(parts, number, one, one + "s", formats);
    }

    private static void count(List<String> parts, int number, String one, String many, Formats formats) {
        if (number > 0) {
            parts.add(formats.number(number) + " " + (number == 1 ? one : many));
        }
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
