package rapport.sales.move;

/// What we expect of a move, and what may come of it.
public enum Effect {
    CONTACT("A new contact"),
    ROLE("A role covered"),
    ANSWER("An answer or a meeting"),
    DEAL("A deal begun or brought on"),
    OBJECTIVE("The objective met");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
