package rapport.access.accounts;

/// Why an account stays as it is.
enum Refusal {
    YOURSELF("You cannot close your own account. Another administrator can."),
    NO_ROLE("Choose at least one role. Who is to do nothing any more is closed out instead."),
    LAST_ADMINISTRATOR("This is the last administrator. Make somebody else one first.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
