package rapport.sales.opportunity;

/// What happened in a step of a deal.
public enum What {
    BEGUN,
    STAGE,
    AMOUNT,
    EXPECTED,
    WON,
    LOST,
    REOPENED
}
