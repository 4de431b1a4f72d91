package rapport.sales.opportunity;

/// What came of moving or closing a deal.
public sealed interface Moving {
    /// As it stands from now on.
    record Moved(Opportunity opportunity) implements Moving {}

    record Refused(Refusal why) implements Moving {}
}
