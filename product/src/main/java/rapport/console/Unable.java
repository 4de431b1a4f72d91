package rapport.console;

/// It cannot be done; the message tells the person at the machine why and what to do.
final class Unable extends Exception {
    private final int exitCode;

    Unable(String message) {
        this(message, Console.FAILED);
    }

    Unable(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
