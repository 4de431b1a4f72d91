package rapport.matching.comparing;

/// A text with the set of its characters: most texts that are unlike are told apart by these
/// alone, at the price of one instruction.
///
/// @param letters one bit for each character; a few rare ones share theirs
record Spelt(String text, long letters) {

    static final int FEW_BITS = 29;
    private static final long LETTERS = (1L << 26) - 1;
    private static final long LOW_DIGITS = 0x1FL << 26;
    private static final long HIGH_DIGITS = 0x1FL << 31;
    private static final long REST = -1L << 36;

    static Spelt of(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << place(text.charAt(i));
        }
        return new Spelt(text, letters);
    }

    int length() {
        return text.length();
    }

    boolean isSame(Spelt other) {
        return letters == other.letters && text.equals(other.text);
    }

    /// At most so many characters have both in common.
    int mostInCommon(Spelt other) {
        return Math.min(
                length() - Long.bitCount(letters & ~other.letters),
                other.length() - Long.bitCount(other.letters & ~letters));
    }

    /// At least so many characters of both have no counterpart in the other.
    int leastApart(Spelt other) {
        return Math.max(Long.bitCount(letters & ~other.letters), Long.bitCount(other.letters & ~letters));
    }

    /// Whether this is among the words of the other.
    boolean isIn(Spelt other) {
        if ((letters & ~other.letters) != 0) {
            return false;
        }
        int at = other.text.indexOf(text);
        while (at >= 0) {
            int end = at + length();
            if ((at == 0 || other.text.charAt(at - 1) == ' ')
                    && (end == other.length() || other.text.charAt(end) == ' ')) {
                return true;
            }
            at = other.text.indexOf(text, at + 1);
        }
        return false;
    }

    /// The set of its characters in {@link #FEW_BITS} bits: digits share two of them, and all
    /// that is neither a digit nor a letter shares one.
    long fewLetters() {
        return letters & LETTERS
                | bit(letters & LOW_DIGITS, 26)
                | bit(letters & HIGH_DIGITS, 27)
                | bit(letters & REST, 28);
    }

    /// The same for texts that are mostly digits: each has a bit of its own, and the last letters share theirs with the
    /// first.
    long fewDigits() {
        long last = (letters & LETTERS) >>> 19;
        return letters >>> 26 & 0x3FF | (letters & 0x7FFFF | last) << 10;
    }

    private static long bit(long any, int place) {
        return any == 0 ? 0 : 1L << place;
    }

    private static int place(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? 26 + c - '0' : 36 + c % 28;
    }
}
