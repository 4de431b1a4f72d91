package rapport.work.piece;

/// Why nothing can be done with a piece of work.
enum Refusal {
    OVER("This is over already. Open it again first."),
    STILL_OPEN("This is open.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
