package rapport.sales.buying;

/// How much somebody weighs in a purchase, the heaviest first.
public enum Influence {
    HIGH("High"),
    SOME("Some"),
    LITTLE("Little");

    private final String label;

    Influence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
