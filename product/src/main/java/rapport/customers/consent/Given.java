package rapport.customers.consent;

/// How a word about being contacted reached us: part of its proof.
public enum Given {
    FORM("on a form"),
    PHONE("by phone"),
    LETTER("by letter"),
    EMAIL("by e-mail"),
    IN_PERSON("in person"),
    IMPORT("in a file"),
    PROGRAM("from another program"),
    LINK("by the link that we gave");

    private final String words;

    Given(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether a colleague may say so; the others come about by themselves.
    boolean isTyped() {
        return this != LINK && this != PROGRAM;
    }
}
