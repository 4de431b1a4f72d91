package rapport.matching;

/// What one fact says about a pair.
///
/// @param fact  `Family name`
/// @param level how alike the two are: `one typing error`
/// @param bits  the weight: positive speaks for one customer, negative for two; each bit
///              doubles or halves the odds
/// @param contradicts whether two people of whom this is true are not made one without asking
public record Reason(String fact, String level, String one, String other, double bits, boolean contradicts) {}
