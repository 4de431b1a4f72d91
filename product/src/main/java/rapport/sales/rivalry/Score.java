package rapport.sales.rivalry;

/// How we do against a competitor, in deals that the viewer may see.
///
/// @param toThem lost deals that they won
public record Score(int open, int won, int lost, int toThem) {
    static final Score NONE = new Score(0, 0, 0, 0);

    /// Of the deals that ended, in per cent; -1 where none did.
    public int rate() {
        int ended = won + lost;
        return ended == 0 ? -1 : Math.round(100f * won / ended);
    }

    public String told() {
        return rate() < 0 ? "" : rate() + " %";
    }
}
