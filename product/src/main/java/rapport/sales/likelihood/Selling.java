package rapport.sales.likelihood;

/// What can be won.
public enum Selling {
    OPPORTUNITY("deal", "deals", "won"),
    LEAD("lead", "leads", "converted");

    private final String one;
    private final String many;
    private final String success;

    Selling(String one, String many, String success) {
        this.one = one;
        this.many = many;
        this.success = success;
    }

    public String one() {
        return one;
    }

    public String many() {
        return many;
    }

    /// How one that was won is called: won, or converted.
    public String success() {
        return success;
    }
}
