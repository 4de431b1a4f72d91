package rapport.intake.records;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.intake.ArrivalId;
import rapport.intake.UploadId;
import rapport.intake.reading.ReadingChoices;
import rapport.jobs.JobId;

/// A file of records on its way in.
///
/// @param columns  of each column of the file what it tells, by key; empty for nothing
/// @param meanings what the words of columns mean: by [#word] a value of a meaning
/// @param job      null while it is a draft
/// @param handled  how many rows are brought in or refused
record Arrival(
        ArrivalId id,
        UploadId upload,
        String kind,
        String title,
        ReadingChoices choices,
        List<String> header,
        List<String> columns,
        Map<String, String> meanings,
        @Nullable JobId job,
        long handled,
        AccountId by) {

    /// How a word of a column is kept.
    static String word(String column, String text) {
        return column + ":" + text;
    }

    /// The same, with its columns and words matched otherwise.
    Arrival matched(List<String> better, Map<String, String> meant) {
        return new Arrival(id, upload, kind, title, choices, header, better, meant, job, handled, by);
    }
}
