package rapport.work.absence;

/// What stands against an absence.
public sealed interface Clash {
    /// Somebody is away then already.
    record AwayAlready(Absence other) implements Clash {}

    /// Whoever is to stand in is away.
    record StandInAway(Absence theirs) implements Clash {}

    /// Two would do the work of each other while both are away.
    record Circle(Absence theirs) implements Clash {}

    /// Whoever is away stands in for somebody, and nobody would do both.
    record Needed(Absence other) implements Clash {}
}
