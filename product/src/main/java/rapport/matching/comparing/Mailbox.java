package rapport.matching.comparing;

/// An e-mail address as it is compared.
///
/// @param local  before the @
/// @param domain behind it, with the @; empty where there is none
record Mailbox(Spelt whole, Spelt local, String domain) {
    private static final Remembered<String> DOMAINS = new Remembered<>(domain -> domain);

    static Mailbox of(String email) {
        int at = email.lastIndexOf('@');
        int end = at < 0 ? email.length() : at;
        return new Mailbox(Spelt.of(email), Spelt.of(email.substring(0, end)), DOMAINS.of(email.substring(end)));
    }

    private static final int LONGEST = 63;
    private static final long SET = (1L << Spelt.FEW_BITS) - 1;

    /// Its length and the characters of the whole and of what stands before the @.
    long mark() {
        return (long) Math.min(LONGEST, whole.length()) << 2 * Spelt.FEW_BITS
                | whole.fewLetters() << Spelt.FEW_BITS
                | local.fewLetters();
    }

    /// What is nine tenths like another by {@link JaroWinkler} has at least three quarters of both in common with it.
    static int glance(long one, long other) {
        long letters = one >>> Spelt.FEW_BITS & SET;
        long others = other >>> Spelt.FEW_BITS & SET;
        int length = (int) (one >>> 2 * Spelt.FEW_BITS);
        int another = (int) (other >>> 2 * Spelt.FEW_BITS);
        boolean different = Marks.apart(letters, others) > 2
                && (one & SET) != (other & SET)
                && Math.max(length, another) < LONGEST
                && !Marks.mayBeAlike(letters, length, others, another, 1.5);
        return different ? 4 : Marks.LOOK;
    }

    int compare(Mailbox other) {
        if (whole.isSame(other.whole)) {
            return 0;
        }
        if (whole.leastApart(other.whole) <= 2
                && Likeness.isAlike(whole, other.whole, 0.8)
                && Likeness.isTwoSlips(whole, other.whole)) {
            return 1;
        }
        return local.isSame(other.local) ? 2 : looksSimilar(other) ? 3 : 4;
    }

    /// Behind the same @ are thousands of mailboxes, or those of all colleagues.
    private boolean looksSimilar(Mailbox other) {
        return domain.equals(other.domain)
                ? local.length() > 0 && other.local.length() > 0 && Likeness.isAlike(local, other.local, 0.9)
                : Likeness.isAlike(whole, other.whole, 0.9);
    }
}
