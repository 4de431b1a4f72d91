package rapport.matching.comparing;

/// The comparator of Jaro (“Advances in Record-Linkage Methodology as Applied to Matching the
/// 1985 Census of Tampa, Florida”, 1989) with what Winkler added for a common beginning (1990):
/// from 0 to 1. It allocates nothing; of longer texts only the first 64 characters count.
final class JaroWinkler {
    private static final int LONGEST = 64;
    private static final double WORTH_RAISING = 0.7;
    private static final int LONGEST_BEGINNING = 4;

    private JaroWinkler() {}

    static double of(String one, String other) {
        boolean ordered = one.length() <= other.length();
        String shorter = ordered ? one : other;
        String longer = ordered ? other : one;
        int m = Math.min(LONGEST, shorter.length());
        int n = Math.min(LONGEST, longer.length());
        int reach = Math.max(n / 2 - 1, 0);
        long found = 0;
        long used = 0;
        int matches = 0;
        for (int i = 0; i < m; i++) {
            char c = shorter.charAt(i);
            for (int j = Math.max(0, i - reach); j < Math.min(n, i + reach + 1); j++) {
                if ((used >>> j & 1) == 0 && longer.charAt(j) == c) {
                    used |= 1L << j;
                    found |= 1L << i;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        double jaro = ((double) matches / m
                        + (double) matches / n
                        + (matches - outOfOrder(shorter, found, longer, used) / 2.0) / matches)
                / 3;
        return raised(jaro, one, other);
    }

    /// What a common beginning makes of a likeness.
    static double raised(double jaro, String one, String other) {
        if (jaro < WORTH_RAISING) {
            return jaro;
        }
        int shorter = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < Math.min(LONGEST_BEGINNING, shorter) && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        return jaro + 0.1 * begin * (1 - jaro);
    }

    private static int outOfOrder(String one, long found, String other, long used) {
        int apart = 0;
        long left = found;
        long right = used;
        while (left != 0) {
            if (one.charAt(Long.numberOfTrailingZeros(left)) != other.charAt(Long.numberOfTrailingZeros(right))) {
                apart++;
            }
            left &= left - 1;
            right &= right - 1;
        }
        return apart;
    }
}
