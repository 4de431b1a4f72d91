package rapport.sales.target.moving;

import java.util.Comparator;

/// In which order the moves stand that were made.
public enum MoveOrder {
    LATEST("Latest first", Comparator.comparing(_ -> 0)),
    SCORE("Best score first", Comparator.comparing(MovesCard.Made::score, Comparator.reverseOrder()));

    private final String label;
    private final Comparator<MovesCard.Made> comparing;

    MoveOrder(String label, Comparator<MovesCard.Made> comparing) {
        this.label = label;
        this.comparing = comparing;
    }

    public String label() {
        return label;
    }

    /// Of what stands with the latest first.
    Comparator<MovesCard.Made> comparing() {
        return comparing;
    }
}
