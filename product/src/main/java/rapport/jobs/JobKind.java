package rapport.jobs;

import java.util.Optional;
import rapport.journal.ChangeSetId;
import rapport.journal.Source;
import rapport.web.Formats;

/// How jobs of one kind are done. A module contributes its kinds as beans.
public interface JobKind {
    /// The name under which such jobs are started; it stays, since it is stored with them.
    String name();

    /// Where its changes come from.
    default Source source() {
        return Source.JOB;
    }

    /// To which change set its changes belong. All transactions of a job write into one.
    default ChangeSetId changeSet(JobId job) {
        return new ChangeSetId(job.value());
    }

    /// Does the work, in steps that are committed one by one. It is called again, from the beginning, for a job that
    /// was interrupted: it has to find out by itself where it was.
    ///
    /// @throws JobProblem for a failure that people can understand; anything else that is thrown is a fault of ours
    /// @throws InterruptedException when the program is closing and could not wait
    void run(JobId job, Progress progress) throws InterruptedException;

    /// What was done and what was not, in a few words: “9,998 created, 2 refused”. It is asked when a job has ended,
    /// however it did. Empty for the kinds whose account is written by [Progress#account]: its lines are counted.
    default Optional<String> summary(JobId job, Formats formats) {
        return Optional.empty();
    }

    /// What its notice offers once it is done, in two or three words.
    default String action() {
        return "See the account";
    }

    /// Whether a job that was stopped or has failed may go on from where it was.
    default boolean canGoOn() {
        return false;
    }

    /// Whether its jobs are never removed, because what they did tells of them for ever.
    default boolean isKeptForEver() {
        return false;
    }
}
