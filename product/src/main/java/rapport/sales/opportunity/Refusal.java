package rapport.sales.opportunity;

/// Why a deal cannot be moved or closed.
public enum Refusal {
    NOTHING_TO_WIN("A deal of nothing cannot be won. Say first what it is worth."),
    ALREADY_CLOSED("This deal is closed already. Reopen it first."),
    STILL_OPEN("This deal is open."),
    NO_REASON("Say why the deal was lost."),
    NO_SUCH_STAGE("Deals do not go to that stage any more. Choose another one.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
