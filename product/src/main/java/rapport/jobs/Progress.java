package rapport.jobs;

/// The handle by which work in the background tells how far it is, and hears that it shall stop.
public interface Progress {
    /// How many steps there are in all, as soon as that is known.
    void total(long steps);

    /// How many are done. It is written in the transaction of the caller, where there is one.
    void done(long steps);

    /// Called between two steps, outside of transactions.
    ///
    /// @throws JobStopped when somebody cancelled the job or the program is closing; the work lets it pass
    void goOn();
}
