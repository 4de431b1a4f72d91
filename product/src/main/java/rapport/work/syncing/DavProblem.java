package rapport.work.syncing;

/// Why a calendar elsewhere could not be read or written, in a sentence for its owner. It never holds a secret.
final class DavProblem extends Exception {
    private final int status;

    DavProblem(String sentence) {
        this(sentence, 0);
    }

    /// @param status what the server answered; 0 where it did not
    DavProblem(String sentence, int status) {
        super(sentence);
        this.status = status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    int status() {
        return status;
    }
}
