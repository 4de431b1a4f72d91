package rapport.matching.comparing;

import org.apache.commons.text.similarity.LevenshteinDistance;

/// How near two short texts are. What their characters alone rule out is not looked at further.
final class Likeness {
    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

    private Likeness() {}

    /// Whether the likeness of Winkler, “String Comparator Metrics and Enhanced Decision Rules in
    /// the Fellegi-Sunter Model of Record Linkage” (1990), which forgives errors the more, the
    /// later they come, reaches so much.
    static boolean isAlike(Spelt one, Spelt other, double least) {
        return atMost(one, other) >= least && JaroWinkler.of(one.text(), other.text()) >= least;
    }

    /// What the likeness would be if every letter that both have stood at its place.
    private static double atMost(Spelt one, Spelt other) {
        int common = one.mostInCommon(other);
        return common <= 0
                ? 0
                : JaroWinkler.raised(
                        ((double) common / one.length() + (double) common / other.length() + 1) / 3,
                        one.text(),
                        other.text());
    }

    /// Whether one slip of the finger makes one text of the other: a character too many, too
    /// few, wrong, or two neighbours exchanged (Damerau 1964).
    static boolean isOneSlip(Spelt first, Spelt second) {
        if (Math.abs(first.length() - second.length()) > 1 || first.leastApart(second) > 1) {
            return false;
        }
        String one = first.text();
        String other = second.text();
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
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

    static boolean isTwoSlips(Spelt one, Spelt other) {
        return Math.abs(one.length() - other.length()) <= 2
                && one.leastApart(other) <= 2
                && TWO.apply(one.text(), other.text()) >= 0;
    }

    /// Whether three quarters of the letters are the same, in whatever order.
    static boolean shareLetters(Spelt first, Spelt second) {
        int longer = Math.max(first.length(), second.length());
        if (longer < 4 || 4 * first.mostInCommon(second) < 3 * longer) {
            return false;
        }
        String one = first.text();
        String other = second.text();
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
    static boolean isNear(Spelt one, Spelt other) {
        if (one.isSame(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        return (shorter > 2 && isOneSlip(one, other)) || (shorter > 4 && isAlike(one, other, 0.93));
    }
}
