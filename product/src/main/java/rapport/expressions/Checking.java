package rapport.expressions;

/// What comes of checking a written rule.
public sealed interface Checking permits Expression, Mistakes {}
