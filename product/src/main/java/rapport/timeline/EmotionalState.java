package rapport.timeline;

/// How the other side felt, as far as we could tell.
public enum EmotionalState {
    DELIGHTED("Delighted"),
    PLEASED("Pleased"),
    NEUTRAL("Neutral"),
    WORRIED("Worried"),
    ANNOYED("Annoyed"),
    ANGRY("Angry");

    private final String label;

    EmotionalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
