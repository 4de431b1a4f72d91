package rapport.sales.opportunity;

/// By what deals are weighed: how likely one is won.
public enum Chance {
    STAGE("Weighted by stage", "by stage", "each deal as far as its stage is won"),
    TRAITS("Weighted by traits", "by traits", "each deal as likely as what was learned makes it");

    private final String label;
    private final String by;
    private final String says;

    Chance(String label, String by, String says) {
        this.label = label;
        this.by = by;
        this.says = says;
    }

    public String label() {
        return label;
    }

    /// Behind an amount: “by stage”.
    String by() {
        return by;
    }

    /// What the sum is made of.
    public String says() {
        return says;
    }
}
