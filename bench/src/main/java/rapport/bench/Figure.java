package rapport.bench;

/// One line of the table.
///
/// @param what     what was measured
/// @param measured the value with its unit
/// @param reach    what it has to reach; empty where it only explains another figure
public record Figure(String what, String measured, String reach, boolean reached) {
    static Figure note(String what, String measured) {
        return new Figure(what, measured, "", true);
    }

    static Figure atMost(String what, double measured, double limit, String unit) {
        return new Figure(
                what,
                Numbers.text(measured) + " " + unit,
                "under " + Numbers.text(limit) + " " + unit,
                measured < limit);
    }

    static Figure atLeast(String what, double measured, double limit, String unit) {
        return new Figure(
                what,
                Numbers.text(measured) + " " + unit,
                "at least " + Numbers.text(limit) + " " + unit,
                measured >= limit);
    }
}
