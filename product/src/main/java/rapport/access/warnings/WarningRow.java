package rapport.access.warnings;

/// Something that changed, in words.
///
/// @param by another person's name; empty when the person did it
public record WarningRow(String what, String when, String by) {
    public String sentence() {
        return what + (by.isEmpty() ? "" : " by " + by);
    }
}
