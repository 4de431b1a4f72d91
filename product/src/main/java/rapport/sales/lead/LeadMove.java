package rapport.sales.lead;

/// What came of moving, converting or giving up a lead.
public sealed interface LeadMove {
    /// As it stands from now on.
    record Moved(Lead lead) implements LeadMove {}

    record Refused(LeadRefusal why) implements LeadMove {}
}
