package rapport.matching.comparing;

/// The comparator of Jaro (“Advances in Record-Linkage Methodology as Applied to Matching the
/// 1985 Census of Tampa, Florida”, 1989) with what Winkler added for a common beginning (1990):
/// from 0 to 1. Nothing is allocated; of longer texts only the first 64 characters count.
final class JaroWinkler {
    private static final int LONGEST = 64;
    private static final double WORTH_RAISING = 0.7;
    private static final int LONGEST_BEGINNING = 4;

    private static final int SLOTS = 128;
    /// By character, at which places the longer text has it or one that shares its slot; empty between two calls.
    private static final ThreadLocal<long[]> PLACES = ThreadLocal.withInitial(() -> new long[SLOTS]);

    private JaroWinkler() {}

    static double of(String one, String other) {
        boolean ordered = one.length() <= other.length();
        String shorter = ordered ? one : other;
        String longer = ordered ? other : one;
        int m = Math.min(LONGEST, shorter.length());
        int n = Math.min(LONGEST, longer.length());
        int reach = Math.max(n / 2 - 1, 0);
        long[] places = PLACES.get();
        for (int j = 0; j < n; j++) {
            places[longer.charAt(j) % SLOTS] |= 1L << j;
        }
        long found = 0;
        long used = 0;
        int matches = 0;
        for (int i = 0; i < m; i++) {
            char c = shorter.charAt(i);
            long near = places[c % SLOTS] & ~used & between(i - reach, i + reach + 1);
            while (near != 0 && longer.charAt(Long.numberOfTrailingZeros(near)) != c) {
                near &= near - 1;
            }
            if (near != 0) {
                used |= Long.lowestOneBit(near);
                found |= 1L << i;
                matches++;
            }
        }
        for (int j = 0; j < n; j++) {
            places[longer.charAt(j) % SLOTS] = 0;
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

    /// The places from one on and before another.
    private static long between(int from, int to) {
        long before = to >= Long.SIZE ? -1 : (1L << to) - 1;
        return from <= 0 ? before : before & -1L << from;
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
