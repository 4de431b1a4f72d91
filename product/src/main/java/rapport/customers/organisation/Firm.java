package rapport.customers.organisation;

/// What only an organisation has, as a list shows it.
///
/// @param people how many the viewer sees who work there today
record Firm(String industry, int people) {}
