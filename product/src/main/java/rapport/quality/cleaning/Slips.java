package rapport.quality.cleaning;

/// How many letters two words differ by: one that is missing, too many, wrong, or swapped with its neighbour counts one
/// (the optimal string alignment distance).
final class Slips {
    private Slips() {}

    /// Whether it takes at least one slip, and at most so many, to come from one to the other.
    static boolean between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most || one.equals(other)) {
            return false;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + wrong);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()] <= most;
    }
}
