package rapport.matching;

import java.util.List;

/// Two records and why they may be one customer. The weights of the reasons and {@link
/// #priorBits} add up to {@link #bits}; facts that one of both does not tell have no reason,
/// for what is missing speaks neither for nor against.
///
/// @param priorBits   the odds before anything is compared: most pairs are two customers
/// @param bits        the odds as a power of two, after all
/// @param probability the same as a number from 0 to 1
public record MatchedPair(
        SourceRecord one,
        SourceRecord other,
        List<Reason> reasons,
        double priorBits,
        double bits,
        double probability,
        Outcome outcome) {}
