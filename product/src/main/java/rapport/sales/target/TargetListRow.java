package rapport.sales.target;

/// A target list among the others.
///
/// @param time from when to when, in words; empty for always
/// @param over whether it is over
public record TargetListRow(
        String href, String name, String purpose, String owner, String time, int targets, int waiting, boolean over) {}
