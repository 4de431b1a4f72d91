package rapport.sales.opportunity;

/// What happened in a step of a deal.
public enum What {
    BEGUN("Begun"),
    STAGE("Stage"),
    AMOUNT("Amount"),
    EXPECTED("Expected close"),
    WON("Won"),
    LOST("Lost"),
    REOPENED("Reopened");

    private final String label;

    What(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
