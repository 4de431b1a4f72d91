package rapport.matching.comparing;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// How near two short texts are. Nearness of names is that of Winkler, “String Comparator
/// Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage” (1990),
/// which forgives errors the more, the later they come.
final class Likeness {
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

    private Likeness() {}

    static double jaroWinkler(String one, String other) {
        return JARO_WINKLER.apply(one, other);
    }

    /// Whether one slip of the finger makes one text of the other: a character too many, too
    /// few, wrong, or two neighbours exchanged (Damerau 1964).
    static boolean isOneSlip(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer - shorter > 1) {
            return false;
        }
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = longer - begin - end;
        return left <= 1
                || (left == 2
                        && one.length() == other.length()
                        && one.charAt(begin) == other.charAt(begin + 1)
                        && one.charAt(begin + 1) == other.charAt(begin));
    }

    static boolean isTwoSlips(String one, String other) {
        return TWO.apply(one, other) >= 0;
    }

    /// Whether two words are one, but for a slip or two in what is long.
    static boolean isNear(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) > 2 && isOneSlip(one, other))
                || (Math.min(one.length(), other.length()) > 4 && jaroWinkler(one, other) >= 0.93);
    }
}
