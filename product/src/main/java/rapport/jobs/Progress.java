package rapport.jobs;

import java.util.List;

/// The handle by which work in the background tells how far it is, and hears that it shall stop.
public interface Progress {
    /// How many steps there are in all, as soon as that is known.
    void total(long steps);

    /// How many an earlier run of the same job has done already. Whoever never tells began anew.
    void alreadyDone(long steps);

    /// How many are done. It is written in the transaction of the caller, where there is one.
    void done(long steps);

    /// Adds to the account of the job, in the transaction of the caller, so that the account tells what is so.
    void account(List<AccountLine> lines);

    /// Called between two steps, outside of transactions.
    ///
    /// @throws JobStopped when somebody cancelled the job or the program is closing; the work lets it pass
    void goOn();
}
