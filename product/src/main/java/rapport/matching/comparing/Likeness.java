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

    /// Whether the likeness reaches so much. Most pairs are told by their letters alone, without
    /// looking at the order of these.
    static boolean isAlike(String one, String other, double least) {
        return atMost(one, other) >= least && JARO_WINKLER.apply(one, other) >= least;
    }

    /// What the likeness would be if every letter that both have stood at its place.
    private static double atMost(String one, String other) {
        int common = Math.min(inCommon(one, letters(other)), inCommon(other, letters(one)));
        double jaro = common == 0 ? 0 : ((double) common / one.length() + (double) common / other.length() + 1) / 3;
        int begin = 0;
        while (begin < common && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        return jaro + 0.1 * Math.min(4, begin) * (1 - jaro);
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << text.charAt(i);
        }
        return letters;
    }

    private static int inCommon(String text, int letters) {
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            common += letters >>> text.charAt(i) & 1;
        }
        return Math.min(common, text.length());
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

    /// Whether three quarters of the letters are the same, in whatever order.
    static boolean shareLetters(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer < 4) {
            return false;
        }
        int shared = 0;
        long used = 0;
        for (int i = 0; i < one.length(); i++) {
            for (int j = 0; j < Math.min(64, other.length()); j++) {
                if (one.charAt(i) == other.charAt(j) && (used >>> j & 1) == 0) {
                    used |= 1L << j;
                    shared++;
                    break;
                }
            }
        }
        return 4 * shared >= 3 * longer;
    }

    /// Whether two words are one, but for a slip or two in what is long.
    static boolean isNear(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) > 2 && isOneSlip(one, other))
                || (Math.min(one.length(), other.length()) > 4 && isAlike(one, other, 0.93));
    }
}
