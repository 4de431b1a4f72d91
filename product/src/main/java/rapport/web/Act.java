package rapport.web;

/// Something one can start from anywhere, by its name in the palette. A module contributes its acts as beans.
///
/// @param order those below a hundred begin something, and stand under “New” as well
public record Act(int order, String label, String icon, String href, String keywords) {
    private static final int BEGINNINGS = 100;

    public boolean isBeginning() {
        return order < BEGINNINGS;
    }
}
