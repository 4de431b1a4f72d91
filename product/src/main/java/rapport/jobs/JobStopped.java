package rapport.jobs;

/// The work was asked to stop between two steps. Only who runs the job catches it.
public final class JobStopped extends RuntimeException {
    private final boolean cancelled;

    JobStopped(boolean cancelled) {
        super(cancelled ? "The job was cancelled" : "The program is closing", null, false, false);
        this.cancelled = cancelled;
    }

    /// False when the job goes on at the next start.
    boolean isCancelled() {
        return cancelled;
    }
}
