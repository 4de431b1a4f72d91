package rapport.sales.move;

/// How whoever made a move says it went.
public enum Went {
    WELL("Well", 3, "yes"),
    SO_SO("So-so", 1, "ask"),
    BADLY("Badly", -1, "no"),
    NOT_REACHED("Nobody was reached", 0, "");

    private final String label;
    private final int points;
    private final String tone;

    Went(String label, int points, String tone) {
        this.label = label;
        this.points = points;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    /// What it adds to the score of the move.
    public int points() {
        return points;
    }

    public String tone() {
        return tone;
    }
}
