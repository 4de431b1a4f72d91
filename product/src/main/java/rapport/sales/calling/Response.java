package rapport.sales.calling;

/// What came of calling somebody, once it is settled.
public enum Response {
    INTERESTED("Interested", "yes"),
    NOT_REACHED("Not reached", "ask"),
    NO_INTEREST("Not interested", "no"),
    WRONG_NUMBER("Wrong number", "no"),
    MAY_NOT_BE_CALLED("May not be called", "");

    private final String label;
    private final String tone;

    Response(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }
}
