package rapport.intake.records;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.jobs.JobId;
import rapport.journal.ChangeSetId;

/// A file of records that somebody handed in.
///
/// @param act  by which its rows are brought in
/// @param href where it goes on, or what came of it
/// @param kind what its rows are: “Leads”
/// @param job  null for a draft, and where the job is removed meanwhile
/// @param at   when it was handed in
public record BroughtFile(
        ChangeSetId act,
        String href,
        String title,
        String kind,
        @Nullable JobId job,
        boolean isDraft,
        Instant at) {}
