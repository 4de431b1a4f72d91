package rapport.matching;

import java.util.List;
import rapport.matching.blocking.Passes;

/// What a record shares with those who may be the same customer, as a small number to be kept
/// in a table: two records are worth weighing against each other where they share a key. The
/// number of a pass and the hash of a text stay the same from release to release, unless
/// {@link #RELEASE} says otherwise.
///
/// @param pass in which way records are gathered: by e-mail, by the sound of the name …
/// @param hash of the pass and the text that is shared
public record BlockingKey(short pass, long hash) {
    /// Kept keys of an earlier one are to be made anew.
    public static final int RELEASE = 1;

    /// A key that more records have says too little to be looked at by itself: whom it gathers
    /// are the callers of one call centre, or all Smiths of a town.
    public static final int MOST_RECORDS = 60;

    /// The distinct keys of a record, in the order of the passes, the surest first.
    public static List<BlockingKey> of(SourceRecord record) {
        return Passes.keys(record);
    }
}
