package rapport.sales.move;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a move was worth, line by line. A move that is done scores:
///
/// ```
/// +4  the first word with anybody in a role that the list wants
/// +2  the first word with this person
/// +2  they are in a role without which no deal goes
/// +3  it went well; +1 so-so, −1 badly, as whoever made it says
/// +3  they answered, or met us, within 14 days
/// +5  a deal with the organisation was begun, brought to a later stage or won within 30 days
/// +1  it serves an objective
/// +3  that objective was met within 30 days
/// +2  what was expected of it has come
/// ```
///
/// The first word is one that nobody had before the move was planned: mails by which a meeting was arranged belong to
/// the meeting. There was a word where whoever made the move says that somebody was reached, or where the timeline
/// tells of one. What follows counts for the last move before it, so that nothing counts twice. Where nobody was
/// reached, nothing is first. The weights are ours: a new way into the organisation and a deal that moves weigh most,
/// what only the seller says weighs less than both.
public record MoveScore(List<Line> lines) {
    static final int ROLE = 4;
    static final int CONTACT = 2;
    static final int NEEDED = 2;
    static final int ANSWER = 3;
    static final int DEAL = 5;
    static final int SERVES = 1;
    static final int MET = 3;
    static final int AS_EXPECTED = 2;
    static final int DAYS_TO_ANSWER = 14;
    static final int DAYS_TO_BRING_ON = 30;

    /// @param brought what has come of it; null where the line tells of nothing that can be expected
    public record Line(String what, int points, @Nullable Effect brought) {
        /// With its sign.
        public String counts() {
            return points == 0 ? "0" : (points > 0 ? "+" : "−") + Math.abs(points);
        }
    }

    public int points() {
        return lines.stream().mapToInt(Line::points).sum();
    }

    static MoveScore of(DoneMove move, Surroundings around) {
        var lines = new ArrayList<Line>();
        contact(move, around, lines);
        went(move, lines);
        if (around.answers(move.with()).stream().anyMatch(at -> move.brings(at, DAYS_TO_ANSWER))) {
            lines.add(new Line("They answered or met us within 14 days", ANSWER, Effect.ANSWER));
        }
        around.steps().stream()
                .filter(step -> move.brings(step.at(), DAYS_TO_BRING_ON))
                .findFirst()
                .ifPresent(step -> lines.add(new Line(
                        "“" + step.deal() + "” was " + (step.begun() ? "begun" : "brought on") + " within 30 days",
                        DEAL,
                        Effect.DEAL)));
        objective(move, lines);
        expected(move, lines);
        return new MoveScore(List.copyOf(lines));
    }

    private static void contact(DoneMove move, Surroundings around, List<Line> lines) {
        List<Surroundings.Role> theirs = around.roles().stream()
                .filter(role -> role.person().equals(move.with()))
                .toList();
        if (isFirstWord(move, around)) {
            opened(move, theirs, around)
                    .ifPresent(role ->
                            lines.add(new Line("The first word with a " + small(role.name()), ROLE, Effect.ROLE)));
            lines.add(new Line("The first word with them", CONTACT, Effect.CONTACT));
        }
        if (move.reachedSomebody()) {
            theirs.stream()
                    .filter(Surroundings.Role::needed)
                    .findFirst()
                    .ifPresent(role ->
                            lines.add(new Line("No deal goes without the " + small(role.name()), NEEDED, null)));
        }
    }

    /// A role that the list wants, in which nobody had been spoken with.
    private static Optional<Surroundings.Role> opened(
            DoneMove move, List<Surroundings.Role> theirs, Surroundings around) {
        return theirs.stream()
                .filter(Surroundings.Role::wanted)
                .filter(role -> around.roles().stream()
                        .filter(other -> other.name().equals(role.name()))
                        .noneMatch(other -> around.wasTouchedBefore(other.person(), move.begun())))
                .findFirst();
    }

    private static boolean isFirstWord(DoneMove move, Surroundings around) {
        if (move.went() == Went.NOT_REACHED || around.wasTouchedBefore(move.with(), move.begun())) {
            return false;
        }
        Instant first = around.first(move.with());
        return move.reachedSomebody() || (first != null && !first.isAfter(move.done()));
    }

    private static void went(DoneMove move, List<Line> lines) {
        Went went = move.went();
        lines.add(
                went == null
                        ? new Line("Nobody has said yet how it went", 0, null)
                        : new Line("How it went: " + small(went.label()), went.points(), null));
    }

    private static void objective(DoneMove move, List<Line> lines) {
        if (!move.serves()) {
            return;
        }
        lines.add(new Line("It serves an objective", SERVES, null));
        Instant met = move.met();
        if (met != null
                && !met.isBefore(move.begun())
                && (!met.isAfter(move.done()) || move.brings(met, DAYS_TO_BRING_ON))) {
            lines.add(new Line("The objective was met within 30 days", MET, Effect.OBJECTIVE));
        }
    }

    private static void expected(DoneMove move, List<Line> lines) {
        Effect expected = move.expected();
        if (expected != null) {
            boolean came = lines.stream().anyMatch(line -> line.brought() == expected);
            lines.add(new Line(
                    (came ? "As expected: " : "Expected, and not come: ") + small(expected.label()),
                    came ? AS_EXPECTED : 0,
                    null));
        }
    }

    private static String small(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
