package rapport.expressions;

/// Something that has to be put right in a rule before it can run.
///
/// @param at   where it is, counted in characters from the beginning
/// @param says what is wrong and what to do, in a sentence
public record Mistake(int at, String says) {}
