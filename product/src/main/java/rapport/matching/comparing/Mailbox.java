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
