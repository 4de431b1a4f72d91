package rapport.matching.weighing;

import java.util.List;
import rapport.matching.FactSort;
import rapport.matching.comparing.Pattern;

/// What one fact has said is not said again by another that follows from it. Who shares the house
/// shares the town; who bears the same name has a similar e-mail address, though not the same.
/// Fellegi and Sunter take facts to be independent, and without this the people of one company
/// would look like one of them.
record Implied(int street, int place, int given, int family, int email) {
    private static final int SAME_HOUSE_WRITTEN_OTHERWISE = 1;
    private static final int NAME_SPELT_ALMOST_THE_SAME = 2;
    private static final int EMAIL_LOOKS_SIMILAR = 3;
    /// Levels behind these are of those who agree.
    private static final int ALL_OF_STREET = 5;
    private static final int ALL_OF_NAME = 8;
    private static final double MOST_BITS = 1;
    private static final double MOST_BITS_OF_EMAIL = 5;

    static Implied among(List<FactSort> facts) {
        return new Implied(
                facts.indexOf(FactSort.STREET),
                facts.indexOf(FactSort.PLACE),
                facts.indexOf(FactSort.GIVEN_NAME),
                facts.indexOf(FactSort.FAMILY_NAME),
                facts.indexOf(FactSort.EMAIL));
    }

    /// Of so many bits that a fact says by itself, those that it says beside the others.
    double left(double bits, int fact, long pattern) {
        if (fact == place && agree(street, SAME_HOUSE_WRITTEN_OTHERWISE, ALL_OF_STREET, pattern)) {
            return Math.min(bits, MOST_BITS);
        }
        int level = fact == email ? Pattern.level(pattern, email) : 0;
        return level > 0
                        && (agree(given, NAME_SPELT_ALMOST_THE_SAME, ALL_OF_NAME, pattern)
                                || agree(family, NAME_SPELT_ALMOST_THE_SAME, ALL_OF_NAME, pattern))
                ? Math.min(bits, level < EMAIL_LOOKS_SIMILAR ? MOST_BITS_OF_EMAIL : MOST_BITS)
                : bits;
    }

    private static boolean agree(int fact, int least, int all, long pattern) {
        int level = fact < 0 ? -1 : Pattern.level(pattern, fact);
        return level >= 0 && (level <= least || level >= all);
    }
}
