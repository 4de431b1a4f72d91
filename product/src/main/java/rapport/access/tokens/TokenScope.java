package rapport.access.tokens;

/// What a program may do with its token.
public enum TokenScope {
    READ("Read"),
    WRITE("Read and write");

    private final String label;

    TokenScope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
