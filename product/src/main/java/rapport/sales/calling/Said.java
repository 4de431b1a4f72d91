package rapport.sales.calling;

/// What whoever has called says of it, each with a key of its own.
public enum Said {
    INTERESTED("Interested", "i"),
    CALL_AGAIN("Call again", "a"),
    NOT_REACHED("Not reached", "x"),
    NO_INTEREST("Not interested", "n"),
    WRONG_NUMBER("Wrong number", "w"),
    MAY_NOT_BE_CALLED("Leave out", "o");

    private final String label;
    private final String key;

    Said(String label, String key) {
        this.label = label;
        this.key = key;
    }

    public String label() {
        return label;
    }

    public String key() {
        return key;
    }

    /// Whether the phone rang: what did not happen stands on no timeline.
    boolean isCall() {
        return this != MAY_NOT_BE_CALLED;
    }

    /// Whether somebody spoke to us who goes on with it.
    boolean isContact() {
        return this == INTERESTED || this == CALL_AGAIN;
    }
}
