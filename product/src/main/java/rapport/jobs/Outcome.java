package rapport.jobs;

/// What became of one thing that a job had in hand.
public enum Outcome {
    DONE("done"),
    SKIPPED("skipped"),
    REFUSED("refused");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
