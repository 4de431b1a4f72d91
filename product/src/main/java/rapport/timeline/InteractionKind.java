package rapport.timeline;

/// What happened between us and a party.
public enum InteractionKind {
    CALL("Call"),
    MEETING("Meeting"),
    MESSAGE("Message"),
    LETTER("Letter"),
    NOTE("Note"),
    VISIT("Visit"),
    ORDER("Order"),
    REQUEST("Request"),
    COMPLAINT("Complaint"),
    SUPPORT("Support"),
    INTERVIEW("Interview"),
    SURVEY_ANSWER("Survey answer");

    private final String label;

    InteractionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
