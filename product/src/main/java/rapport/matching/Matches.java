package rapport.matching;

import java.util.List;

/// What matching found.
///
/// @param pairs    those that are one customer and those of which a person is to be asked, the
///                 surest first; each is explained when it is asked for
/// @param clusters all records, each in one: records in the same cluster are one customer
/// @param compared how many pairs were compared, of all that there are
public record Matches(List<MatchedPair> pairs, List<List<SourceRecord>> clusters, long compared) {

    public Matches {
        clusters = List.copyOf(clusters);
    }
}
