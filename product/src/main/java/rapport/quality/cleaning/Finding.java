package rapport.quality.cleaning;

/// What a rule would change of a customer.
///
/// @param rule   the key of the rule
/// @param before as it stands
/// @param after  as it should stand; empty where it should go
record Finding(String rule, Place place, String before, String after) {}
