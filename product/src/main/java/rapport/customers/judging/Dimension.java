package rapport.customers.judging;

/// In which respect information is good or bad.
public enum Dimension {
    COMPLETENESS("Complete", "Is it filled in?"),
    VALIDITY("Valid", "Can it be right?"),
    UNIQUENESS("Unique", "Does it stand for one only?"),
    TIMELINESS("Timely", "Is it still so?"),
    CONSISTENCY("Consistent", "Does it agree with the rest?");

    private final String label;
    private final String question;

    Dimension(String label, String question) {
        this.label = label;
        this.question = question;
    }

    public String label() {
        return label;
    }

    public String question() {
        return question;
    }
}
