package rapport.automation.run;

/// How a run stands.
public enum RunState {
    RUNNING("Under way", "info"),
    PAUSED("Paused", "ask"),
    FINISHED("Finished", "yes"),
    STOPPED("Stopped", "");

    private final String label;
    private final String tone;

    RunState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    public boolean isOpen() {
        return this == RUNNING || this == PAUSED;
    }
}
