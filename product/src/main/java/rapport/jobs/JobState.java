package rapport.jobs;

public enum JobState {
    WAITING("Waiting"),
    RUNNING("Running"),
    DONE("Done"),
    FAILED("Failed"),
    CANCELLED("Stopped");

    private final String label;

    JobState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
