package rapport.messages;

/// How far a message is.
public enum MessageState {
    RECEIVED("Received", ""),
    /// In the outbox, until its time comes.
    WAITING("Waiting", "ask"),
    /// It is being handed to the server in this moment.
    SENDING("Being sent", "ask"),
    SENT("Sent", "yes"),
    /// The server, or that of the recipient, will not take it.
    REFUSED("Refused", "no"),
    /// Given up: tried for too long, or interrupted so that nobody knows whether it has arrived.
    FAILED("Not sent", "no");

    private final String label;
    private final String tone;

    MessageState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    public boolean isOutgoing() {
        return this != RECEIVED;
    }

    /// Whether whoever wrote it may let it go once more.
    public boolean mayGoAgain() {
        return this == REFUSED || this == FAILED;
    }
}
