package rapport.intake.connections;

/// Why nothing could be fetched, in a sentence for an administrator. It never holds a secret.
final class FetchProblem extends Exception {
    FetchProblem(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
