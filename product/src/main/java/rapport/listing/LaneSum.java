package rapport.listing;

/// What the records of a lane come to, in words.
///
/// @param brief as much of it as the head of a lane has room for
/// @param whole all of it; the same where it is short
public record LaneSum(String brief, String whole) {
    public static final LaneSum NOTHING = new LaneSum("", "");

    public boolean isCut() {
        return !brief.equals(whole);
    }
}
