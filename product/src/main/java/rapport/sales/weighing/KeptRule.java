package rapport.sales.weighing;

/// A rule that weighs, to be looked after.
///
/// @param paused why it does not count for the moment; empty where it does
public record KeptRule(String id, WeighingRule rule, String paused) {}
