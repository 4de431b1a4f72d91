package rapport.network.introduction;

import java.util.List;

/// A way to a person, told step by step.
///
/// @param strength of the whole, from 0 to 1
/// @param stops    whoever stands on it, the colleague first and the person that is meant last
/// @param steps    from each stop to the next, one fewer than there are stops
public record Introduction(double strength, List<Stop> stops, List<Step> steps) {
    /// @param id   of the person; empty for the colleague
    /// @param path the address of the page; empty for the colleague
    public record Stop(String id, String name, String path) {
        public boolean isColleague() {
            return id.isEmpty();
        }
    }

    /// @param strength from 0 to 1
    /// @param because  a sentence
    public record Step(double strength, String because) {}

    public int percent() {
        return percent(strength);
    }

    public static int percent(double strength) {
        return (int) Math.max(1, Math.round(100 * strength));
    }

    /// Whom to ask, and for what.
    ///
    /// @param left whether the colleague works here no more
    public String advice(boolean left) {
        String colleague = stops.getFirst().name();
        String first = stops.get(1).name();
        boolean direct = stops.size() == 2;
        if (colleague.equals("You")) {
            return direct
                    ? "You know " + first + " yourself"
                    : "Ask " + first + " about " + stops.getLast().name();
        }
        if (left) {
            return colleague + ", who has left, knew " + first;
        }
        return direct ? "Ask " + colleague + ", who knows " + first : "Ask " + colleague + " for a word with " + first;
    }
}
