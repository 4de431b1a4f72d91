package rapport.messages;

/// How a line to a mail server is kept from those who listen.
public enum Security {
    TLS("TLS from the first word"),
    STARTTLS("STARTTLS, or not at all"),
    NONE("In the open");

    private final String label;

    Security(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
