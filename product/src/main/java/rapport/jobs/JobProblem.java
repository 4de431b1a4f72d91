package rapport.jobs;

/// The work cannot be done, for a reason that the person who started it understands; the message is that sentence.
public final class JobProblem extends RuntimeException {
    public JobProblem(String sentence) {
        super(sentence);
    }
}
