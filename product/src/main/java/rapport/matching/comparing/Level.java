package rapport.matching.comparing;

/// How alike two values of one fact may be.
///
/// @param words       as a person reads it: `one typing error`
/// @param expected    how often two records of one customer are this alike, before the records
///                    themselves have told: the levels of a fact add up to 1
/// @param byChance    how often two records of different customers are, as far as anybody knows
///                    before there are records
/// @param byFrequency whether a frequent value says less than a rare one
public record Level(String words, double expected, double byChance, boolean byFrequency, Bearing bearing) {

    /// What a level means beside its weight.
    public enum Bearing {
        /// Nothing.
        USUAL,
        /// It keeps two records apart that share only what a family shares, until a person has
        /// looked.
        CONTRADICTS,
        /// It is of one party alone, and outweighs what contradicts.
        SETTLES
    }

    static Level of(String words, double expected, double byChance) {
        return new Level(words, expected, byChance, false, Bearing.USUAL);
    }

    static Level byFrequency(String words, double expected, double byChance) {
        return new Level(words, expected, byChance, true, Bearing.USUAL);
    }

    static Level contradicting(String words, double expected, double byChance) {
        return new Level(words, expected, byChance, false, Bearing.CONTRADICTS);
    }

    static Level settling(String words, double expected, double byChance) {
        return new Level(words, expected, byChance, true, Bearing.SETTLES);
    }
}
