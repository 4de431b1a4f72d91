package rapport.listing.bulk;

import rapport.jobs.JobId;

/// What came of beginning an act on many records.
sealed interface BulkBegun {
    /// @param handled of how many records the summary tells
    /// @param summary what was done and what was not
    record Done(long handled, String summary) implements BulkBegun {}

    record Started(JobId job) implements BulkBegun {}

    /// Nobody was ticked, or they are gone by now.
    record Nobody() implements BulkBegun {}

    record Refused(String why) implements BulkBegun {}
}
