package rapport.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.customers.SourceId;
import rapport.customers.survival.MatchingMode;
import rapport.intake.mapping.Mapping;
import rapport.intake.reading.ReadingChoices;
import rapport.jobs.JobId;

/// One table of one file on its way in: a draft, whose reading and mapping may be corrected, until it is started.
///
/// @param part      the part of a zip, or empty
/// @param header    one title per column, as it was read
/// @param matching  how its rows are put to customers; null until it is started or somebody chose
/// @param source    null until it is started
/// @param job       null until it is started
/// @param check     the job that tries it out, or null
/// @param tally     what became of the rows so far
/// @param rowCount  how many rows the file has; null until they were counted
public record Intake(
        ImportId id,
        UploadId upload,
        String part,
        String title,
        ReadingChoices choices,
        List<String> header,
        Mapping mapping,
        String sourceName,
        @Nullable MatchingMode matching,
        @Nullable SourceId source,
        @Nullable JobId job,
        @Nullable JobId check,
        Tally tally,
        @Nullable Long rowCount,
        AccountId createdBy,
        Instant createdAt,
        @Nullable Instant startedAt) {

    public boolean isDraft() {
        return job == null;
    }
}
